import { z } from 'zod'
import { StageName } from './stage-name.ts'

/**
 * One input at one stage. due: to be done at `dueAt`; leased: a worker has it until `leasedUntil`; kept and dropped: done;
 * failed: on the dead list, a person should look.
 */
export const LedgerEntry = z
  .object({
    stage: StageName.describe('The stage.'),
    input: z.string().describe('Id of the document, article or edition.'),
    state: z.enum(['due', 'leased', 'kept', 'dropped', 'failed']).describe('How far it is.'),
    reason: z.string().describe('Why it is kept, dropped, failed or to be tried again; empty while nothing is known.'),
    starts: z.int().nonnegative().describe('How often it was started without an end; many starts mean poison.'),
    attempts: z.int().nonnegative().describe('How often it ended in an error that is worth another try.'),
    dueAt: z.iso.datetime().describe('Not to be started before.'),
    leasedUntil: z.iso.datetime().nullable().describe('When its worker is taken for dead.'),
    changedAt: z.iso.datetime().describe('Last change.'),
  })
  .meta({ id: 'LedgerEntry', description: 'How far one input is at one stage; the truth, whatever a queue says.' })
export type LedgerEntry = z.infer<typeof LedgerEntry>
