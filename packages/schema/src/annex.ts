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
    id: z.string(),
    number: z.int().positive().describe('Its number in this briefing; what citations show.'),
    document: z.string(),
    documentName: z.string(),
    range: Range,
    lines: z.object({ first: z.int().positive(), last: z.int().positive() }),
    headline: z.string().nullable(),
    byline: z.string().nullable(),
    publisher: z.string().nullable(),
    publishedAt: PublishedAt.nullable(),
    address: z.string().nullable(),
    kind: Kind,
    story: z.string().nullable(),
    copy: Copy.nullable(),
    use: Use,
    reason: z.string().describe('Why, in words for a person.'),
    late: z.boolean().describe('It came after the edition it belonged to had closed.'),
    paragraphs: z.array(Paragraph).describe('Its text, when a statement cites it; else empty.'),
  })
  .meta({ id: 'AnnexArticle', description: 'One article in the appendix of a briefing.' })
export type AnnexArticle = z.infer<typeof AnnexArticle>

/** One input in the appendix. */
export const AnnexDocument = z
  .object({
    id: z.string(),
    name: z.string(),
    status: z.enum(['processed', 'dropped', 'failed', 'in work']),
    reason: z.string().describe('Why, in words for a person.'),
    articles: z.int().nonnegative().describe('Articles found in it.'),
  })
  .meta({ id: 'AnnexDocument', description: 'One input in the appendix of a briefing.' })
export type AnnexDocument = z.infer<typeof AnnexDocument>
