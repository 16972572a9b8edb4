import { z } from 'zod'
import { Range } from './range.ts'

/** Where words of a briefing stand. */
export const Citation = z
  .object({
    article: z.string().describe('Id of the article.'),
    document: z.string().describe('Id of the document.'),
    range: Range.describe("Range in the document's text."),
    line: z.int().positive().describe('Line of the document the range starts on, from 1.'),
  })
  .meta({ id: 'Citation', description: 'Where words of a briefing stand in a document.' })
export type Citation = z.infer<typeof Citation>

/** One sentence of a briefing: the words of a cited article, character for character. */
export const Statement = z
  .object({
    id: z.string().describe('Unique in its briefing: s1, s2 …, in reading order.'),
    text: z.string().min(1).describe("The document's text at the citation's range."),
    citation: Citation,
    supporters: z.array(Citation).describe('Sentences of other origins that say the same, nearest first.'),
  })
  .meta({ id: 'Statement', description: 'One sentence of a briefing with its citations.' })
export type Statement = z.infer<typeof Statement>
