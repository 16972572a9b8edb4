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
