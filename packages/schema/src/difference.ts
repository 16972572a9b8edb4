import { z } from 'zod'
import { Statement } from './statement.ts'

/** On what sort of question two reports differ. */
export const DifferenceKind = z
  .enum(['number', 'date', 'tense', 'firmness', 'speaker', 'addressee', 'claim', 'negation'])
  .meta({ id: 'DifferenceKind', description: 'On what sort of question two reports differ.' })
export type DifferenceKind = z.infer<typeof DifferenceKind>

/** A question on which articles of one story differ. Each side is shown in its own words; no winner is named. */
export const Difference = z
  .object({
    kind: DifferenceKind,
    question: z.string().describe('What they differ on, in a few words; every name and number in it stands in a side.'),
    sides: z
      .array(
        z.object({
          cue: z.string().describe('The words that differ.'),
          statement: Statement.describe('The sentence they stand in.'),
        }),
      )
      .min(2)
      .describe('What the articles say, each in its own words.'),
  })
  .meta({ id: 'Difference', description: 'A question on which articles of one story differ, each side verbatim.' })
export type Difference = z.infer<typeof Difference>
