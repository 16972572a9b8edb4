import type {
  AnnexArticle,
  AnnexDocument,
  Assessment,
  Basis,
  Caution,
  Fact,
  Kind,
  Novelty,
  StoryChange,
} from '@daybrief/schema'

/** Every heading of a briefing. Composed words are labels only; all else is quoted. */
export const headings = {
  keyPoints: 'Key points',
  stories: 'Stories',
  outside: 'Outside the region',
  older: 'Older items',
  ahead: 'Watch',
  quiet: 'Quiet',
  map: 'Where and when',
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
  index: 'Index',
  byCountry: 'By country',
  byTopic: 'By topic',
  weights: 'Weight and confidence',
  record: 'Record',
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
  'error-flagged': 'Error flagged',
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

/** Words for the level of confidence, as ICD 203 has them. */
export const confidences: Record<Assessment['confidence'], string> = {
  high: 'high',
  moderate: 'moderate',
  low: 'low',
}

/** The Admiralty code (NATO AJP-2.1), spelt out. */
export const reliabilities: Record<Assessment['reliability'], string> = {
  A: 'completely reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'reliability cannot be judged',
}

export const credibilities: Record<Assessment['credibility'], string> = {
  1: 'confirmed by other sources',
  2: 'probably true',
  3: 'possibly true',
  4: 'doubtful',
  5: 'improbable',
  6: 'truth cannot be judged',
}

export const figureKinds: Record<Fact['kind'], string> = {
  killed: 'Killed',
  injured: 'Injured',
  missing: 'Missing',
  arrested: 'Arrested',
  displaced: 'Displaced',
  hostages: 'Hostages',
  forces: 'Forces',
  seized: 'Seized',
  money: 'Money',
  damage: 'Damage',
}

export const changeKinds: Record<StoryChange['kind'], string> = {
  continued: 'goes on',
  merged: 'took in',
  split: 'was split from',
  decided: 'was decided',
}
