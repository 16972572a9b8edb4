import { z } from 'zod'
import { AnnexArticle, AnnexDocument } from './annex.ts'
import { Edition } from './edition.ts'
import { Manifest } from './manifest.ts'
import { Statement } from './statement.ts'
import { StorySection } from './story-section.ts'

/** The finished issue. */
export const Briefing = z
  .object({
    v: z.literal(1),
    edition: Edition,
    title: z.string(),
    region: z.string().describe('Name of the region.'),
    closing: z.string().describe('The closing time as people there read it: 8 June 2024, 06:00 (Asia/Phnom_Penh).'),
    counts: z.object({
      documents: z.int().nonnegative(),
      processed: z.int().nonnegative().describe('Documents that are accounted for: processed or dropped for a reason.'),
      articles: z.int().nonnegative(),
      stories: z.int().nonnegative(),
      origins: z.int().nonnegative(),
      statements: z.int().nonnegative(),
      unverified: z.int().nonnegative().describe('Statements thrown away because they failed verification.'),
    }),
    dates: z.object({ first: z.iso.date(), last: z.iso.date() }).nullable(),
    keyPoints: z.array(Statement).describe('One sentence for each leading story.'),
    stories: z.array(StorySection).describe('In the region and current, by weight.'),
    outside: z.array(StorySection).describe('Current, outside the region.'),
    older: z.array(StorySection).describe('Older than the plan allows.'),
    names: z.object({
      topics: z.record(z.string(), z.string()).describe('Names of the topics used, by id.'),
      countries: z.record(z.string(), z.string()).describe('Names of the countries used, by code.'),
    }),
    articles: z.array(AnnexArticle),
    documents: z.array(AnnexDocument),
    manifest: Manifest,
  })
  .meta({ id: 'Briefing', description: 'The finished issue.' })
export type Briefing = z.infer<typeof Briefing>
