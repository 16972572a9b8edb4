import { z } from 'zod'
import { Boilerplate } from './boilerplate.ts'
import { Dateline } from './dateline.ts'
import { Confidence, Finding } from './finding.ts'
import { Paragraph } from './paragraph.ts'
import { PublishedAt } from './published-at.ts'
import { PublishedBy } from './published-by.ts'
import { Range } from './range.ts'

/** One report. What is not known is null; nothing is filled in from the clock. */
export const Article = z
  .object({
    id: z
      .string()
      .regex(/^[0-9a-f]{32}-\d{4,}$/)
      .describe("The document's id and the article's place in it, from 0001."),
    document: z.string().describe('Id of the document it stands in.'),
    ordinal: z.int().positive().describe('Place in the document, from 1.'),
    range: Range.describe('From its first to its last visible character, boilerplate included.'),
    lines: z
      .object({
        first: z.int().positive().describe('First line, from 1.'),
        last: z.int().positive().describe('Last line, from 1.'),
      })
      .describe('The same as lines of the document.'),
    headline: Finding.nullable().describe('Its headline; null when it has none.'),
    byline: Finding.nullable().describe('The authors, joined with commas; null when it names none.'),
    dateline: Dateline.nullable().describe('The place line that opens it; null when it has none.'),
    publisher: PublishedBy.nullable().describe('Who published it; null when unknown.'),
    publishedAt: PublishedAt.nullable().describe('The day it was published; null when unknown.'),
    language: z.string().describe('BCP 47 code; `und` when it cannot be told.'),
    address: z.string().nullable().describe('Where it stands on the web, if the document says so.'),
    paragraphs: z.array(Paragraph).describe('Its text, in order, without boilerplate.'),
    boilerplate: z.array(Boilerplate).describe('What was cut from it, in order.'),
    cut: z
      .object({
        confidence: Confidence.describe('How sure the cut before this article is; 1 for the first of a document.'),
        reason: z.string().describe('What spoke for the cut.'),
      })
      .describe('Why an article starts here.'),
  })
  .meta({ id: 'Article', description: 'One report, with each part at its range; what is unknown is null.' })
export type Article = z.infer<typeof Article>
