import type { Briefing } from '@daybrief/schema'
import { count } from './count.ts'
import type { Fact } from './edition-facts.ts'

/** What the briefing was made from, so that it can be made again and compared. */
export function manifestFacts({ edition, manifest, counts }: Briefing): Fact[] {
  return [
    { label: 'Edition', value: edition.id },
    { label: 'Closed at', value: edition.closesAt },
    { label: 'Daybrief', value: manifest.version },
    { label: 'Inputs, SHA-256', value: manifest.inputs },
    { label: 'Editorial data, SHA-256', value: manifest.editorial },
    { label: 'Settings, SHA-256', value: manifest.settings },
    { label: 'Decisions, SHA-256', value: manifest.decisions },
    { label: 'Known stories, SHA-256', value: manifest.known },
    ...Object.keys(manifest.models)
      .sort()
      .map((id) => ({ label: `Model ${id}`, value: manifest.models[id] ?? '' })),
    { label: 'Language model', value: manifest.languageModel ?? 'none' },
    { label: 'Compared with', value: manifest.previous?.edition ?? 'no earlier edition on file' },
    ...(manifest.previous === null ? [] : [{ label: 'Its JSON, SHA-256', value: manifest.previous.sha256 }]),
    {
      label: 'Statements',
      value: `${count(counts.statements, 'statement')} verified, ${counts.unverified} thrown away`,
    },
  ]
}
