import type { Assessment, Novelty, StoryChange } from '@daybrief/schema'

/** A story as a diff names it. */
export type StoryReference = { id: string; headline: string }

/** A part of the weight of a story, before and after. */
type Part = { name: string; before: number; after: number }

/** What became of one story that both briefings tell; lists are empty and fields null where nothing did. */
export type StoryDiff = StoryReference & {
  /** What the later briefing calls new in it; of an `unchanged` one it tells the headline alone. */
  novelty: Novelty
  /** Its place in its section, from 1, and the section; null when both are as they were. */
  moved: {
    before: { section: string; place: number }
    after: { section: string; place: number }
    /** The part of its weight that changed most, if any did. */
    part: Part | null
  } | null
  /** Its headline before, when it was another one. */
  headlineBefore: string | null
  /** Sentences told of it now and not before, and the other way round. */
  added: string[]
  removed: string[]
  /** Questions on which its articles differ now and not before, and those on which they no longer do. */
  opened: string[]
  settled: string[]
  assessment: { before: Assessment; after: Assessment } | null
}

/** What changed from one briefing to another, of two days or of two makings of one edition. */
export type BriefingDiff = {
  before: { edition: string; title: string }
  after: { edition: string; title: string }
  /** Stories that only the one or the other has. */
  appeared: StoryReference[]
  gone: StoryReference[]
  /** Stories that were merged, split or joined by decision, with what both are called; null when a briefing does not tell one. */
  changes: (StoryChange & { headline: string | null; otherHeadline: string | null })[]
  /** Stories that both have and of which something changed, in the order of the later briefing. */
  stories: StoryDiff[]
  /** Names of documents that only the one or the other was made from. */
  inputs: { added: string[]; removed: string[] }
  /** What it was made with: settings, editorial data, decisions, models, version; each as a reader names it. */
  made: { what: string; before: string; after: string }[]
}
