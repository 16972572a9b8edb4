import type { AnnexDocument, Briefing } from '@daybrief/schema'
import { ageOf, spanOf } from './calendar.ts'
import { count } from './count.ts'
import { statuses } from './headings.ts'

/** A label and what it says. */
export type Fact = { label: string; value: string }

/** What stands under the title: what the edition is made from, and how old it is. */
export function editionFacts(briefing: Briefing): Fact[] {
  const { counts, dates, edition, manifest } = briefing
  const facts = [
    { label: 'Closing time', value: briefing.closing },
    { label: 'Files', value: filesProcessed(briefing) },
    { label: 'Articles', value: count(counts.articles, 'article') },
    { label: 'Stories', value: `${count(counts.stories, 'story', 'stories')} from ${count(counts.origins, 'origin')}` },
  ]
  if (dates !== null) facts.push({ label: 'Items dated', value: `${spanOf(dates)}${ages(dates, edition.date)}` })
  facts.push({ label: 'Compared with', value: manifest.previous ?? 'no earlier edition on file' })
  return facts
}

/** `5 of 5 files processed`, and what is wrong with the others. It stands under the title and at the foot. */
export function filesProcessed(briefing: Briefing): string {
  const { processed, documents } = briefing.counts
  const troubles = (['failed', 'in work'] as const)
    .map((status) => ({ status, number: withStatus(briefing.documents, status) }))
    .filter(({ number }) => number > 0)
    .map(({ status, number }) => `${number} ${statuses[status].toLowerCase()}`)
  const line = `${processed} of ${count(documents, 'file')} processed`
  return troubles.length > 0 ? `${line} (${troubles.join(', ')})` : line
}

/** Why a briefing tells no story, in one plain sentence; null when it tells one. */
export function nothingToTell(briefing: Briefing): string | null {
  if (briefing.stories.length + briefing.outside.length + briefing.older.length > 0) return null
  if (briefing.counts.documents === 0) return 'No file came in for this edition.'
  if (briefing.counts.articles === 0) return 'No article was found in the files of this edition.'
  return 'No article of this edition tells a story; the appendix says what became of each.'
}

function withStatus(documents: AnnexDocument[], status: AnnexDocument['status']): number {
  return documents.filter((document) => document.status === status).length
}

function ages(dates: { first: string; last: string }, edition: string): string {
  const [oldest, newest] = [ageOf(dates.first, edition), ageOf(dates.last, edition)]
  if (oldest === null || newest === null) return ''
  return oldest === newest ? ` (${newest})` : ` (newest ${newest}, oldest ${oldest})`
}
