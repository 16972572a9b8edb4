import { z } from 'zod'
import { Caution } from './caution.ts'
import { Difference } from './difference.ts'
import { Novelty } from './novelty.ts'
import { OpinionNote } from './opinion-note.ts'
import { Statement } from './statement.ts'
import { Weight } from './weight.ts'

/** A story as a briefing tells it. */
export const StorySection = z
  .object({
    id: z.string().describe('Id of the story.'),
    headline: Statement.describe('A headline of one of its articles, or the first sentence when none has one.'),
    weight: Weight,
    topics: z.array(z.string()).describe('Ids of its topics, heaviest first.'),
    countries: z.array(z.string()).describe('Its main countries, heaviest first.'),
    alsoConcerns: z.array(z.string()).describe('Countries merely mentioned by at least two of its articles.'),
    places: z.array(z.string()).describe('Places of its datelines, as written.'),
    dates: z
      .object({ first: z.iso.date(), last: z.iso.date() })
      .nullable()
      .describe('Its articles’ first and last day; null when none is dated.'),
    novelty: Novelty,
    watchlist: z.array(z.string()).describe('Names of watchlist entries hit.'),
    summary: z.array(Statement).describe('What happened, one to five sentences.'),
    agreed: z.array(Statement).describe('What at least two origins say.'),
    differences: z.array(Difference),
    single: z.array(Statement).describe('What only one of several origins says.'),
    news: z.array(Statement).describe('Sentences that are new since the last edition; empty unless updated.'),
    cautions: z.array(Caution),
    opinions: z.array(OpinionNote),
    articles: z.array(z.string()).describe('Its articles, by date and id.'),
    origins: z.int().nonnegative().describe('Independent tellings.'),
  })
  .meta({ id: 'StorySection', description: 'A story as a briefing tells it.' })
export type StorySection = z.infer<typeof StorySection>
