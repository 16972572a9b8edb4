import type { LedgerEntry } from '@daybrief/schema'
import type { Store } from '@daybrief/store'
import { openStore } from '@daybrief/worker'
import { EXIT } from '../exit-codes.ts'
import { about, printer, safe, table } from '../print.ts'
import { Problem } from '../problem.ts'
import { type CommonOptions, settingsOf } from '../settings.ts'

const SHORT_ID = 12

/** Lists inputs that failed for good. */
export async function deadList(options: CommonOptions): Promise<number> {
  return withDead(options, async ({ dead, names, print }) => {
    print.value(dead.map((entry) => ({ ...entry, name: names.get(entry.input) ?? null })))
    if (dead.length === 0) print.line('Nothing failed.')
    const rows = dead.map(({ stage, input, reason }) => [
      stage,
      input.slice(0, SHORT_ID),
      about(names.get(input) ?? input, reason),
    ])
    if (rows.length > 0) for (const line of table([['STAGE', 'INPUT', 'WHAT HAPPENED'], ...rows])) print.line(line)
  })
}

/** Shows all that is known of one dead input. */
export async function deadShow(words: string, options: CommonOptions): Promise<number> {
  return withDead(options, async ({ dead, names, print }) => {
    const entry = chosen(dead, words, names)
    print.value({ ...entry, name: names.get(entry.input) ?? null })
    for (const [key, value] of Object.entries({ name: names.get(entry.input) ?? '–', ...entry }))
      print.line(`${key.padEnd(12)} ${safe(String(value))}`)
  })
}

/** Makes dead inputs due again; workers or the next command take them up. */
export async function deadRetry(words: string, options: CommonOptions): Promise<number> {
  return withDead(options, async ({ dead, names, store, print }) => {
    const entries = words === 'all' ? dead : [chosen(dead, words, names)]
    for (const { stage, input } of entries) await store.ledger.retry(stage, input, { now: new Date().toISOString() })
    print.value(entries.map(({ stage, input }) => ({ stage, input })))
    for (const { stage, input } of entries) print.line(`due again: ${stage} ${safe(names.get(input) ?? input)}`)
  })
}

/** Takes a dead input off the list; it stays in the record with the reason. */
export async function deadDiscard(words: string, options: CommonOptions & { reason?: string }): Promise<number> {
  return withDead(options, async ({ dead, names, store, print }) => {
    const entry = chosen(dead, words, names)
    const reason = options.reason ?? 'discarded by a person'
    await store.ledger.discard(entry.stage, entry.input, {
      now: new Date().toISOString(),
      reason: `${reason} (${entry.reason})`,
    })
    print.value({ stage: entry.stage, input: entry.input, reason })
    print.line(`discarded: ${entry.stage} ${safe(names.get(entry.input) ?? entry.input)}`)
  })
}

type Dead = { dead: LedgerEntry[]; names: Map<string, string>; store: Store; print: ReturnType<typeof printer> }

async function withDead(options: CommonOptions, act: (dead: Dead) => Promise<void>): Promise<number> {
  const store = await openStore(settingsOf(options).store, { now: new Date() })
  try {
    const dead = await store.ledger.dead()
    const documents = await store.documents(dead.map(({ input }) => input.slice(0, 32)))
    const byId = new Map(documents.map(({ id, name }) => [id, name]))
    const names = new Map(dead.map(({ input }) => [input, byId.get(input.slice(0, 32)) ?? input]))
    await act({ dead, names, store, print: printer(options) })
    return EXIT.done
  } finally {
    await store.close()
  }
}

function chosen(dead: LedgerEntry[], words: string, names: Map<string, string>): LedgerEntry {
  const found = dead.filter(({ input }) => input.startsWith(words) || names.get(input) === words)
  const [entry] = found
  if (entry !== undefined && found.length === 1) return entry
  if (found.length > 1) throw new Problem(`"${words}" fits ${found.length} dead inputs; give more of the id.`, 'usage')
  throw new Problem(`No dead input is called "${words}"; "daybrief dead list" shows them.`, 'notFound')
}
