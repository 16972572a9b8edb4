import { instant } from '../instant.ts'
import { toJson } from '../json.ts'
import { recordRows, writeRecords } from '../records.ts'
import type { Claim, Ending } from '../store.ts'
import type { Db } from '../tables.ts'
import { makeDue } from './make-due.ts'

/** Ends claims, with all that the good ones give, in one transaction. Answers for each whether it was still good. */
export async function finish(
  db: Db,
  endings: { claim: Claim; ending: Ending }[],
  options: { now: string },
): Promise<boolean[]> {
  const now = instant(options.now)
  const given = endings.map(({ ending }) => (ending.status === 'again' ? nothing : whatItGives(ending)))
  return db.transaction().execute(async (trx) => {
    const good: boolean[] = []
    for (const { claim, ending } of endings) good.push(await end(trx, claim, ending, now))
    const written = given.filter((_, index) => good[index])
    await writeRecords(
      trx,
      written.map(({ records }) => records),
      { now },
    )
    await makeDue(
      trx,
      written.flatMap(({ next }) => next),
      { at: now },
    )
    return good
  })
}

type Given = Exclude<Ending, { status: 'again' }>

const nothing = { records: recordRows(), next: [] }

function whatItGives(ending: Given) {
  return { records: recordRows(ending.records), next: ending.next ?? [] }
}

/** Moves a row on, if the claim is still the last one made on it and nobody has ended it. */
async function end(trx: Db, claim: Claim, ending: Ending, now: string): Promise<boolean> {
  const again = ending.status === 'again'
  const updated = await trx
    .updateTable('ledger')
    .set((is) => ({
      state: again ? 'due' : ending.status,
      reason: toJson(ending.reason),
      starts: is('starts', '-', 1),
      attempts: is('attempts', '+', again && ending.attempt ? 1 : 0),
      leased_until: null,
      changed_at: now,
      ...(again ? { due_at: instant(ending.dueAt) } : {}),
    }))
    .where('input', '=', claim.input)
    .where('stage', '=', claim.stage)
    .where('state', '=', 'leased')
    .where('claims', '=', claim.start)
    .executeTakeFirst()
  return updated.numUpdatedRows === 1n
}
