import { z } from 'zod'
import { Citation } from './statement.ts'

/** A sentence in a language model's words, which passed every check; the statement it stands for is kept beside it. */
export const Rephrasing = z
  .object({
    statement: z.string().describe('Id of the statement it stands for.'),
    text: z.string().min(1).describe('The sentence; each name and number in it stands in a cited range.'),
    citations: z.array(Citation).min(1).describe('The ranges it rests on.'),
  })
  .meta({ id: 'Rephrasing', description: "A sentence in a language model's words, checked against its citations." })
export type Rephrasing = z.infer<typeof Rephrasing>
