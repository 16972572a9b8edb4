import { z } from 'zod'
import { Range } from './range.ts'

/** The words that gave a finding, and where they stand, so that a person can check it. */
export const Evidence = z
  .object({
    range: Range.describe("Where the words stand in the document's text."),
    text: z.string().describe('The words, character for character.'),
  })
  .meta({ id: 'Evidence', description: 'The words that gave a finding, and where they stand.' })
export type Evidence = z.infer<typeof Evidence>
