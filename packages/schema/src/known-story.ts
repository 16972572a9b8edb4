import { z } from 'zod'

/** A story as an edition left it, with what it takes to know it again on a later day. */
export const KnownStory = z
  .object({
    id: z.string().describe('Id of the story.'),
    firstSeen: z.iso.date().describe('Day of the edition that first told it.'),
    lastSeen: z.iso.date().describe('Day of the last edition that had an article of it.'),
    articles: z
      .array(
        z.object({
          article: z.string().describe('Id of the article.'),
          edition: z.string().describe('Id of the edition in which it joined.'),
        }),
      )
      .describe('All its articles so far, by edition and id.'),
    terms: z
      .array(z.tuple([z.string(), z.number()]))
      .describe('Its heaviest terms and their mean weights before the inverse frequency, heaviest first.'),
    tellings: z.int().positive().describe('Over how many tellings the means run.'),
    newest: z.iso.date().nullable().describe('Day of its newest dated article; null when none is dated.'),
  })
  .meta({ id: 'KnownStory', description: 'A story as an edition left it, to be known again on a later day.' })
export type KnownStory = z.infer<typeof KnownStory>

/** What happened to a story between two editions, and why. */
export const StoryChange = z
  .object({
    kind: z.enum(['continued', 'merged', 'split', 'decided']).describe('What happened.'),
    story: z.string().describe('Id of the story as this edition has it.'),
    other: z.string().describe('Id of the story it goes on, took in, or came from.'),
    reason: z.string().describe('Why, in words for a person.'),
  })
  .meta({ id: 'StoryChange', description: 'What happened to a story between two editions, and why.' })
export type StoryChange = z.infer<typeof StoryChange>
