import { z } from 'zod'
import { Copy } from './copy.ts'
import { Kind } from './kind.ts'
import { Paragraph } from './paragraph.ts'
import { PublishedAt } from './published-at.ts'
import { Range } from './range.ts'

/** What became of an article in this edition. */
export const Use = z
  .enum(['used', 'listed', 'copy', 'opinion', 'older', 'outside', 'later', 'dropped'])
  .meta({ id: 'Use', description: 'What became of an article in an edition.' })
export type Use = z.infer<typeof Use>

/** One article in the appendix; citations point here. */
export const AnnexArticle = z
  .object({
    id: z.string().describe('Id of the article.'),
    number: z.int().positive().describe('Its number in this briefing; what citations show.'),
    document: z.string().describe('Id of the document it stands in.'),
    documentName: z.string().describe('Name of that document.'),
    range: Range.describe("Where it stands in the document's text."),
    lines: z
      .object({
        first: z.int().positive().describe('First line, from 1.'),
        last: z.int().positive().describe('Last line, from 1.'),
      })
      .describe('The same as lines of the document.'),
    headline: z.string().nullable().describe('Its headline; null when it has none.'),
    byline: z.string().nullable().describe('Its authors; null when it names none.'),
    publisher: z.string().nullable().describe('Name of its publisher; null when unknown.'),
    publishedAt: PublishedAt.nullable().describe('The day it was published; null when unknown.'),
    address: z.string().nullable().describe('Where it stands on the web; null when unknown.'),
    kind: Kind,
    story: z.string().nullable().describe('Id of its story; null when it is in none.'),
    copy: Copy.nullable().describe('Whose copy it is; null when it is none.'),
    use: Use,
    reason: z.string().describe('Why, in words for a person.'),
    late: z.boolean().describe('It came after the edition it belonged to had closed.'),
    paragraphs: z.array(Paragraph).describe('Its text, when the briefing cites it; else empty.'),
  })
  .meta({ id: 'AnnexArticle', description: 'One article in the appendix of a briefing.' })
export type AnnexArticle = z.infer<typeof AnnexArticle>

/** One input in the appendix. */
export const AnnexDocument = z
  .object({
    id: z.string().describe('Id of the document.'),
    name: z.string().describe('Name of the document.'),
    status: z.enum(['processed', 'dropped', 'failed', 'in work']).describe('What became of it.'),
    reason: z.string().describe('Why, in words for a person.'),
    articles: z.int().nonnegative().describe('Articles found in it.'),
  })
  .meta({ id: 'AnnexDocument', description: 'One input in the appendix of a briefing.' })
export type AnnexDocument = z.infer<typeof AnnexDocument>
