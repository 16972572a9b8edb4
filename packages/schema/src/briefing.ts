import { z } from 'zod'
import { AnnexArticle, AnnexDocument } from './annex.ts'
import { Edition } from './edition.ts'
import { Manifest } from './manifest.ts'
import { Statement } from './statement.ts'
import { StorySection } from './story-section.ts'

/** The finished issue. */
export const Briefing = z
  .object({
    v: z.literal(1).describe('Version of this shape.'),
    edition: Edition.describe('The issue it is.'),
    title: z.string().describe('Its title, from the plan.'),
    region: z.string().describe('Name of the region.'),
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
    names: z
      .object({
        topics: z.record(z.string().regex(/^[a-z0-9-]+$/), z.string()).describe('Names of the topics used, by id.'),
        countries: z
          .record(z.string().regex(/^[A-Z]{2}$/), z.string())
          .describe('Names of the countries used, by code.'),
      })
      .describe('What ids and codes are called, so that it can be read alone.'),
    articles: z.array(AnnexArticle).describe('Every article and what became of it, by number.'),
    documents: z.array(AnnexDocument).describe('Every input and what became of it, by id.'),
    manifest: Manifest.describe('What it was made from.'),
  })
  .meta({ id: 'Briefing', description: 'The finished issue.' })
export type Briefing = z.infer<typeof Briefing>
