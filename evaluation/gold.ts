import { NameKind } from '@daybrief/schema'
import { z } from 'zod'

const id = z.union([z.string(), z.number()])
const unknown = z.string().nullish()

/** An article of a pasted file, `start` and `end` in code points. Null: not in the text; absent: nobody looked. */
export const SplitGold = z.object({
  file: z.string(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative().nullish(),
  headline: unknown,
  byline: unknown,
  dateline: unknown,
  date: unknown,
  publisher: unknown,
})
export type SplitGold = z.infer<typeof SplitGold>

/** An article as cut, `start` and `end` in UTF-16 units. */
export type SplitPrediction = {
  file: string
  start: number
  end: number
  headline: string | null
  byline: string | string[] | null
  date: string | null
  publisher: string | null
}

/** An article and the story it belongs to. */
export const StoryGold = z.object({
  id,
  title: z.string().nullish(),
  text: z.string(),
  date: unknown,
  publisher: unknown,
  story: id,
})
export type StoryGold = z.infer<typeof StoryGold>
export type StoryPrediction = { id: string | number; story: string }

/** An article and the publisher's slug and day under which it was issued again. */
export const CopyGold = z.object({ id, title: z.string(), text: z.string(), date: unknown, group: z.string() })
export type CopyGold = z.infer<typeof CopyGold>
export type CopyPrediction = { id: string | number; group: string }

/** An article and its topics. */
export const TopicGold = z.object({
  id,
  title: z.string().nullish(),
  text: z.string(),
  labels: z.array(z.string()),
  countries: z.array(z.string()).optional(),
})
export type TopicGold = z.infer<typeof TopicGold>
export type TopicPrediction = { id: string | number; labels: string[] }

/** A label, or a label with how often it was counted, which is the same label here. */
const label = z.union([z.string(), z.tuple([z.string(), z.number()]).transform(([name]) => name)])

/** An article and its countries. */
export const CountryGold = z.object({
  id,
  title: z.string().nullish(),
  text: z.string(),
  dateline: unknown,
  date: unknown,
  countries: z.array(label),
})
export type CountryGold = z.infer<typeof CountryGold>
export type CountryPrediction = { id: string | number; countries: string[] }

/** Articles on one event and a summary a person wrote of them. */
export const SummaryGold = z.object({ id, documents: z.array(z.string()).min(1), reference: z.string() })
export type SummaryGold = z.infer<typeof SummaryGold>

/** A summary, one sentence a line. */
export type SummaryPrediction = { id: string | number; summary: string }

/** What was known of an event, and sentences that came later: which of them are new. */
export const NoveltyGold = z.object({
  id,
  known: z.array(z.string()),
  sentences: z.array(z.object({ text: z.string(), new: z.boolean() })),
})
export type NoveltyGold = z.infer<typeof NoveltyGold>

/** How new each sentence is, 0 to 1, in the order of the gold. */
export type NoveltyPrediction = { id: string | number; newness: number[] }

/** Reports on one event, and the questions on which they differ: none when they are compatible. */
export const DifferenceGold = z.object({
  id,
  articles: z
    .array(z.object({ publisher: z.string(), date: z.iso.date().nullish(), title: z.string(), text: z.string() }))
    .min(2),
  differences: z.array(z.object({ kind: z.string(), cues: z.array(z.string()) })),
})
export type DifferenceGold = z.infer<typeof DifferenceGold>

/** The differences found: their kind, and for each side its words that differ and its sentence. */
export type DifferencePrediction = {
  id: string | number
  differences: { kind: string; sides: { cue: string; text: string }[] }[]
}

/** A text and the names in it, `start` and `end` in UTF-16 units. */
export const NameGold = z.object({
  id,
  text: z.string(),
  names: z.array(z.object({ start: z.int().nonnegative(), end: z.int().positive(), kind: NameKind })),
})
export type NameGold = z.infer<typeof NameGold>
export type NamePrediction = { id: string | number; names: NameGold['names'] }
