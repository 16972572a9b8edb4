import { z } from 'zod'
import { AnnexArticle, AnnexDocument } from './annex.ts'
import { DatedEvent } from './dated-event.ts'
import { Decision } from './decision.ts'
import { Edition } from './edition.ts'
import { StoryChange } from './known-story.ts'
import { Manifest } from './manifest.ts'
import { QuietStory } from './quiet-story.ts'
import { Rephrasing } from './rephrasing.ts'
import { Statement } from './statement.ts'
import { StorySection } from './story-section.ts'

/** The finished issue. */
export const Briefing = z
  .object({
    v: z.literal(1).describe('Version of this shape.'),
    edition: Edition.describe('The issue it is.'),
    title: z.string().describe('Its title, from the plan.'),
    region: z.string().describe('Name of the region.'),
    regionCountries: z
      .array(z.string().regex(/^[A-Z]{2}$/))
      .describe('Countries of the region, ISO 3166-1 alpha-2, by code; empty when it is the world.'),
    closing: z.string().describe('The closing time as people there read it: 8 June 2024, 06:00 (Asia/Phnom_Penh).'),
    counts: z
      .object({
        documents: z.int().nonnegative().describe('Inputs that belong to the edition.'),
        processed: z
          .int()
          .nonnegative()
          .describe('Documents that are accounted for: processed or dropped for a reason.'),
        articles: z.int().nonnegative().describe('Articles found in them.'),
        stories: z.int().nonnegative().describe('Stories told or listed.'),
        origins: z.int().nonnegative().describe('Independent tellings of all stories.'),
        statements: z.int().nonnegative().describe('Statements, all verified.'),
        unverified: z.int().nonnegative().describe('Statements thrown away because they failed verification.'),
      })
      .describe('How many of each; the foot of the briefing.'),
    dates: z
      .object({ first: z.iso.date().describe('The earliest day.'), last: z.iso.date().describe('The latest day.') })
      .nullable()
      .describe('First and last day of its dated articles; null when none is dated.'),
    keyPoints: z.array(Statement).describe('One sentence for each leading story.'),
    stories: z.array(StorySection).describe('In the region and current, by weight.'),
    outside: z.array(StorySection).describe('Current, outside the region.'),
    older: z.array(StorySection).describe('Older than the plan allows.'),
    rephrasings: z
      .array(Rephrasing)
      .describe('Key points and leads in a language model’s words; empty when none is used.'),
    ahead: z.array(DatedEvent).describe('What is said to happen after the day of the edition, soonest first.'),
    quiet: z
      .array(QuietStory)
      .describe('Stories in the region that the edition before told and of which nothing came.'),
    coverage: z
      .array(
        z.object({
          day: z.iso.date().describe('A day.'),
          articles: z.int().nonnegative().describe('Articles of that day, in this edition and those before it.'),
          stories: z
            .int()
            .nonnegative()
            .describe('Stories that this edition told or listed with an article of that day.'),
        }),
      )
      .describe('The last 14 days up to that of the edition, oldest first.'),
    names: z
      .object({
        topics: z.record(z.string().regex(/^[a-z0-9-]+$/), z.string()).describe('Names of the topics used, by id.'),
        countries: z
          .record(z.string().regex(/^[A-Z]{2}$/), z.string())
          .describe('Names of the countries used, by code.'),
        events: z
          .record(z.string().regex(/^[a-z0-9-]+$/), z.string())
          .describe('Names of the event types used, by id.'),
      })
      .describe('What ids and codes are called, so that it can be read alone.'),
    articles: z.array(AnnexArticle).describe('Every article and what became of it, by number.'),
    documents: z.array(AnnexDocument).describe('Every input and what became of it, by id.'),
    record: z
      .object({
        decisions: z.array(Decision).describe('Decisions of analysts that were obeyed here, by time and id.'),
        changes: z.array(StoryChange).describe('Stories that go on, merged or were split since the edition before.'),
      })
      .describe('What was decided by people, and what became of known stories.'),
    manifest: Manifest.describe('What it was made from.'),
  })
  .meta({ id: 'Briefing', description: 'The finished issue.' })
export type Briefing = z.infer<typeof Briefing>
