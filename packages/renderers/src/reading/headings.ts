import type { AnnexArticle, AnnexDocument, Basis, Caution, Kind, Novelty } from '@daybrief/schema'

/** Every heading of a briefing. Composed words are labels only; all else is quoted. */
export const headings = {
  keyPoints: 'Key points',
  stories: 'Stories',
  outside: 'Outside the region',
  older: 'Older items',
  summary: 'Summary',
  news: 'New since the last edition',
  agreed: 'What the sources agree on',
  differences: 'Where they differ',
  single: 'Only one source says',
  cautions: 'Caution',
  opinions: 'Opinion, not fact',
  appendix: 'Appendix',
  cited: 'Cited articles',
  files: 'Files',
  articles: 'Articles',
  manifest: 'Manifest',
} as const

export const novelties: Record<Novelty, string | null> = {
  // Without an earlier edition nothing can be told apart; the edition says so once.
  first: null,
  new: 'New',
  updated: 'Updated',
  unchanged: 'Unchanged',
}

export const cautions: Record<Caution['kind'], string> = {
  'single-origin': 'Single origin',
  'second-hand': 'Second-hand',
  undated: 'Undated',
  superseded: 'Superseded',
  'no-comment': 'No comment',
  late: 'Late',
}

export const uses: Record<AnnexArticle['use'], string> = {
  used: 'Used',
  listed: 'Listed',
  copy: 'Copy',
  opinion: 'Opinion',
  older: 'Older',
  outside: 'Outside the region',
  later: 'Next edition',
  dropped: 'Dropped',
}

export const statuses: Record<AnnexDocument['status'], string> = {
  processed: 'Processed',
  dropped: 'Dropped',
  failed: 'Failed',
  'in work': 'In work',
}

export const kinds: Record<Kind, string> = {
  report: 'Report',
  opinion: 'Opinion',
  'read-out': 'Read-out',
  interview: 'Interview',
  correction: 'Correction',
}

/** What a date rests on, so that nobody takes a guess for a date line. */
export const bases: Record<Basis, string> = {
  line: 'dated by its date line',
  dateline: 'dated by its dateline',
  caption: 'dated by a caption',
  text: 'dated by its text',
  address: 'dated by its address',
  feed: 'dated by the feed',
  export: 'dated by the export',
  neighbours: 'dated by the articles beside it',
}
