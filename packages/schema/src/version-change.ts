import { z } from 'zod'
import { Evidence } from './evidence.ts'

/** What a version of a telling says otherwise than the first: a figure, a date, a negation, or a whole sentence. */
export const VersionChange = z
  .object({
    kind: z
      .enum(['number', 'date', 'negation', 'added', 'removed'])
      .describe('What was changed; `added` and `removed` are whole sentences.'),
    before: Evidence.nullable().describe("The words in the first telling's document; null when they were added."),
    after: Evidence.nullable().describe("The words in the version's document; null when they were removed."),
  })
  .meta({ id: 'VersionChange', description: 'What a version of a telling says otherwise than the first.' })
export type VersionChange = z.infer<typeof VersionChange>
