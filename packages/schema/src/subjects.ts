import { z } from 'zod'
import { Evidence } from './evidence.ts'
import { Fact } from './fact.ts'
import { Kind } from './kind.ts'
import { Name } from './name.ts'

const evidence = z.array(Evidence).describe('The words that gave it.')

/** What one article is about. Every tag lists the words that gave it. */
export const Subjects = z
  .object({
    article: z.string().describe('Id of the article.'),
    topics: z
      .array(
        z.object({
          topic: z.string().describe('Id of the topic.'),
          weight: z.number().min(0).max(1).describe('Share of the heaviest topic, which has 1.'),
          evidence,
        }),
      )
      .describe('Heaviest first; the heaviest has weight 1.'),
    countries: z
      .array(
        z.object({
          country: z.string().describe('ISO 3166-1 alpha-2.'),
          weight: z.number().min(0).max(1).describe('Share of the heaviest country, which has 1.'),
          main: z.boolean().describe('What the article is about, not merely mentioned.'),
          evidence,
        }),
      )
      .describe('Heaviest first.'),
    watchlist: z
      .array(
        z.object({
          watchlist: z.string().describe('Id of the watchlist.'),
          name: z.string().describe('The entry hit.'),
          evidence,
        }),
      )
      .describe('Hits on the watchlists.'),
    events: z
      .array(
        z.object({
          type: z.string().describe('Id of the event type.'),
          evidence: evidence.min(1).describe('The words that trigger it, in order.'),
        }),
      )
      .describe('What happens, by type; the type told most prominently first (headline 3, lead 2).'),
    facts: z.array(Fact).describe('Casualties, quantities and the like, in their order.'),
    names: z.array(Name).describe('Whom and what it names, by first mention.'),
    kind: z
      .object({
        value: Kind,
        evidence: evidence.describe('The line that gave it away; empty for a plain report.'),
      })
      .describe('What sort of text it is.'),
    security: z.number().min(0).max(1).describe('How much it matters to a security desk: share of security topics.'),
  })
  .meta({
    id: 'Subjects',
    description: 'What one article is about: topics, countries, watchlist hits, kind, with evidence.',
  })
export type Subjects = z.infer<typeof Subjects>
