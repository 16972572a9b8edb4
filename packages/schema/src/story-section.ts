import { z } from 'zod'
import { Assessment } from './assessment.ts'
import { Caution } from './caution.ts'
import { Difference } from './difference.ts'
import { Fact } from './fact.ts'
import { Novelty } from './novelty.ts'
import { OpinionNote } from './opinion-note.ts'
import { Citation, Statement } from './statement.ts'
import { StoryEvent } from './story-event.ts'
import { StoryName } from './story-name.ts'
import { Weight } from './weight.ts'

/** A story as a briefing tells it. */
export const StorySection = z
  .object({
    id: z.string().describe('Id of the story.'),
    headline: Statement.describe('A headline of one of its articles, or the first sentence when none has one.'),
    weight: Weight.describe('What it weighs; stories are in this order.'),
    topics: z.array(z.string()).describe('Ids of its topics, heaviest first.'),
    countries: z.array(z.string()).describe('Its main countries, heaviest first.'),
    alsoConcerns: z.array(z.string()).describe('Countries merely mentioned by at least two of its articles.'),
    places: z.array(z.string()).describe('Places of its datelines, as written.'),
    dates: z
      .object({ first: z.iso.date().describe('The earliest day.'), last: z.iso.date().describe('The latest day.') })
      .nullable()
      .describe('Its articles’ first and last day; null when none is dated.'),
    novelty: Novelty,
    firstSeen: z.iso.date().nullable().describe('Day of the edition that first told it; null when none is known.'),
    assessment: Assessment,
    events: z.array(StoryEvent).describe('What happened, by type; what most articles say first.'),
    facts: z
      .array(z.object({ fact: Fact, citation: Citation.describe('Where the words of the fact stand.') }))
      .describe('Casualties and quantities as its reports give them, each once, by report.'),
    names: z.array(StoryName).describe('Whom and what it names; what most articles name first.'),
    watchlist: z.array(z.string()).describe('Names of watchlist entries hit.'),
    summary: z.array(Statement).describe('What happened, one to five sentences.'),
    agreed: z.array(Statement).describe('What at least two origins say.'),
    differences: z.array(Difference).describe('Questions on which its articles differ.'),
    single: z.array(Statement).describe('What only one of several origins says.'),
    news: z.array(Statement).describe('Sentences that are new since the last edition; empty unless updated.'),
    cautions: z.array(Caution).describe('Warnings, made by rules.'),
    opinions: z.array(OpinionNote).describe('What authors think of it; apart from the reports.'),
    articles: z.array(z.string()).describe('Its articles, by date and id.'),
    origins: z.int().nonnegative().describe('Independent tellings.'),
  })
  .meta({ id: 'StorySection', description: 'A story as a briefing tells it.' })
export type StorySection = z.infer<typeof StorySection>
