import { z } from 'zod'
import { Statement } from './statement.ts'

/** A warning beside a story, made by a rule; `statement` shows the words it rests on where there are any. */
export const Caution = z
  .object({
    kind: z
      .enum(['single-origin', 'second-hand', 'undated', 'superseded', 'error-flagged', 'no-comment', 'late'])
      .describe('Which rule made it.'),
    text: z.string().min(1).describe('The warning, composed; holds no name or number that no cited range holds.'),
    statement: Statement.nullable().describe('The words it rests on; null when it rests on what is missing.'),
  })
  .meta({ id: 'Caution', description: 'A warning beside a story, and the words it rests on.' })
export type Caution = z.infer<typeof Caution>
