import { z } from 'zod'
import { Evidence } from './evidence.ts'

/** A figure that a security desk looks for, typed, with the words that give it. */
export const Fact = z
  .object({
    kind: z
      .enum([
        'killed',
        'injured',
        'missing',
        'arrested',
        'displaced',
        'hostages',
        'forces',
        'seized',
        'money',
        'damage',
      ])
      .describe('What is counted.'),
    least: z.number().nonnegative().describe('The number, or the lower end of a range.'),
    most: z.number().nonnegative().nullable().describe('The upper end; null when the text gives none (`at least 12`).'),
    unit: z.string().nullable().describe('What it is counted in, as written: people, rifles, kg; null when not said.'),
    evidence: Evidence.describe('The words that say it.'),
  })
  .meta({ id: 'Fact', description: 'A figure that a security desk looks for, typed, with the words that give it.' })
export type Fact = z.infer<typeof Fact>
