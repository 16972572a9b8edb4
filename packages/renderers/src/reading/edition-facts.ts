import type { AnnexDocument, Briefing } from '@daybrief/schema'
import { ageOf, daysBetween, shortSpanOf, spanOf } from './calendar.ts'
import { count } from './count.ts'
import { statuses } from './headings.ts'

/** A label and what it says; an alert when a person should look. */
export type Fact = { label: string; value: string; alert?: boolean }

/** Name of the region, to stand beside the title; null when the title says it. */
export function regionBeside({ title, region }: Briefing): string | null {
  return title.includes(region) ? null : region
}

/** What stands under the title: what the edition is made from, and how old it is. */
export function editionFacts(briefing: Briefing): Fact[] {
  const { counts, dates, edition, manifest } = briefing
  return [
    { label: 'Closing time', value: briefing.closing },
    ...(dates === null ? [] : [{ label: 'Items dated', value: `${spanOf(dates)}${ages(dates, edition.date)}` }]),
    {
      label: 'Files',
      value: `${counts.processed} of ${counts.documents} processed${troubles(briefing)}`,
      alert: troubles(briefing) !== '',
    },
    { label: 'Articles', value: String(counts.articles) },
    { label: 'Stories', value: `${counts.stories}, from ${count(counts.origins, 'origin')}` },
    { label: 'Compared with', value: manifest.previous?.edition ?? 'no earlier edition on file' },
  ]
}

/** The same as one short line, for formats in which every word takes the reader's time. */
export function editionLine(briefing: Briefing): string {
  const { counts, dates, edition, manifest } = briefing
  return [
    `Closed ${briefing.closing}`,
    `${filesProcessed(briefing)}`,
    `${count(counts.articles, 'article')}, ${count(counts.stories, 'story', 'stories')}, ${count(counts.origins, 'origin')}`,
    ...(dates === null ? [] : [`dated ${shortSpanOf(dates, edition.date)}`]),
    manifest.previous === null ? 'no earlier edition' : `compared with ${manifest.previous.edition}`,
  ].join('; ')
}

/** `5 of 5 files processed`, and what is wrong with the others: the line at the foot. */
export function filesProcessed(briefing: Briefing): string {
  const { processed, documents } = briefing.counts
  return `${processed} of ${count(documents, 'file')} processed${troubles(briefing)}`
}

/** Why a briefing tells no story, in one plain sentence; null when it tells one. */
export function nothingToTell(briefing: Briefing): string | null {
  if (briefing.stories.length + briefing.outside.length + briefing.older.length > 0) return null
  if (briefing.counts.documents === 0) return 'No file came in for this edition.'
  if (briefing.counts.articles === 0) return 'No article was found in the files of this edition.'
  return 'No article of this edition tells a story; the appendix says what became of each.'
}

/** Files that need a person, counted: ` (1 failed, 2 in work)`. */
function troubles({ documents }: Briefing): string {
  const counted = (['failed', 'in work'] as const)
    .map((status) => ({ status, number: withStatus(documents, status) }))
    .filter(({ number }) => number > 0)
    .map(({ status, number }) => `${number} ${statuses[status].toLowerCase()}`)
  return counted.length > 0 ? ` (${counted.join(', ')})` : ''
}

function withStatus(documents: AnnexDocument[], status: AnnexDocument['status']): number {
  return documents.filter((document) => document.status === status).length
}

function ages(dates: { first: string; last: string }, edition: string): string {
  const [newest, oldest] = [daysBetween(dates.last, edition), daysBetween(dates.first, edition)]
  if (newest < 0) return ''
  return newest === oldest ? `, ${ageOf(dates.last, edition)}` : `, ${newest} to ${count(oldest, 'day')} old`
}
