import { z } from 'zod'
import { Range } from './range.ts'

/** One paragraph of a report. `text` is the document's text at `range`, character for character. */
export const Paragraph = z
  .object({
    range: Range.describe("Where it stands in the document's text."),
    text: z.string().min(1).describe("The document's text at the range, character for character."),
  })
  .meta({ id: 'Paragraph', description: 'One paragraph of a report, and where it stands.' })
export type Paragraph = z.infer<typeof Paragraph>
