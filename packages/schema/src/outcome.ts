import { z } from 'zod'
import { StageName } from './stage-name.ts'

/** What a stage did with one input. A dropped input is expected and counted; a failed one needs a person. */
export const Outcome = z
  .object({
    stage: StageName.describe('The stage.'),
    input: z.string().describe('Id of the document, article or edition.'),
    status: z.enum(['kept', 'dropped', 'failed']).describe('How it ended.'),
    reason: z.string().describe('Why, in words for a person.'),
  })
  .meta({ id: 'Outcome', description: 'What a stage did with one input: kept, dropped or failed, and why.' })
export type Outcome = z.infer<typeof Outcome>
