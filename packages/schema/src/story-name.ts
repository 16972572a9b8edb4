import { z } from 'zod'
import { NameKind } from './name.ts'
import { Citation } from './statement.ts'

/** Somebody or something named in a story, its spellings in all articles taken together. */
export const StoryName = z
  .object({
    name: z.string().min(1).describe('The fullest spelling.'),
    kind: NameKind,
    office: z.string().nullable().describe('The office the text gives; null when it gives none.'),
    variants: z.array(z.string()).describe('Other spellings, most frequent first.'),
    articles: z.int().positive().describe('Articles of the story that name it.'),
    citation: Citation.describe('Its first mention.'),
  })
  .meta({ id: 'StoryName', description: 'Somebody or something named in a story, with all spellings.' })
export type StoryName = z.infer<typeof StoryName>
