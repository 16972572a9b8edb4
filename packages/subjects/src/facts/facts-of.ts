import type { Fact } from '@daybrief/schema'
import { languagesRead } from '../languages-read.ts'
import type { Lexicon } from '../lexicon.ts'
import type { Scan } from '../scan.ts'
import { englishFacts } from './english-facts.ts'
import type { FactFound } from './fact-found.ts'
import { foreignFacts, foreignForms } from './foreign-facts.ts'

const ENGLISH = 'en'

/**
 * Figures that a security desk looks for, in the order of the text: casualties, people arrested, displaced or taken,
 * forces, seizures, damage and money, each with the words that say it. A text whose language is unknown is read as
 * English, and by its script.
 */
export function factsOf(scans: readonly Scan[], lexicon: Lexicon, language: string): Fact[] {
  const reads = languagesRead(language)
  const forms = foreignForms(scans, reads)
  return scans.flatMap((scan) => {
    const { offset, text } = scan.stretch
    if (offset === null || scan.stretch.part === 'dateline') return []
    const english = reads === null || reads.has(ENGLISH) ? englishFacts(scan, lexicon) : []
    return [...english, ...forms.flatMap((form) => foreignFacts(text, form))]
      .sort((a, b) => a.start - b.start || b.end - a.end)
      .filter(({ start }, index, all) => !all.slice(0, index).some(({ end }) => start < end))
      .map(({ start, end, ...fact }: FactFound) => ({
        ...fact,
        evidence: { range: { start: offset + start, end: offset + end }, text: text.slice(start, end) },
      }))
  })
}
