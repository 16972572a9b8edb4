import { type Arrived, fetchAddress, filesIn, type Refused, standardInput } from '@daybrief/intake'
import type { LedgerEntry } from '@daybrief/schema'
import type { Store } from '@daybrief/store'
import { openStore, type Settings, type TakenIn, takeIn } from '@daybrief/worker'
import { EXIT } from '../exit-codes.ts'
import { about, count, printer } from '../print.ts'
import { Problem } from '../problem.ts'
import { progressBar } from '../progress-bar.ts'
import { reachQueues } from '../reach-queues.ts'
import { type CommonOptions, settingsOf } from '../settings.ts'

/** Options of `daybrief enqueue`. */
export type EnqueueOptions = CommonOptions & { wait?: boolean; timeout?: string }

/** How often the ledger is asked what became of the inputs. */
const ASK_AGAIN_MILLISECONDS = 200

/** Hands inputs to the running workers and says for each what became of it. */
export async function enqueue(inputs: string[], options: EnqueueOptions): Promise<number> {
  const print = printer(options)
  const settings = settingsOf(options)
  const seconds = secondsFrom(options.timeout)
  const store = await openStore(settings.store, { now: new Date() })
  const { queues, reached } = await reachQueues(settings)
  try {
    const desk = { store, queues, now: () => new Date(), tell: () => {} }
    const takenIn: TakenIn[] = []
    for (const input of inputs)
      for await (const arrived of arriving(input, settings)) takenIn.push(await takeIn(arrived, desk))
    if (!reached)
      print.note(
        'No workers can be reached; the inputs are kept and will be worked off when workers run on this store.',
      )
    const settled = options.wait ? await waitFor(takenIn, { store, seconds, quiet: print.json }) : true
    const results = await Promise.all(takenIn.map((taken) => resultOf(taken, store)))
    for (const { name, status, reason } of results) print.line(`${status.padEnd(12)} ${about(name, reason)}`)
    print.value({ reached, settled, inputs: results })
    if (!settled)
      throw new Problem(
        `Not done after ${seconds} s; the inputs are kept. "daybrief status" shows what is due.`,
        'unavailable',
      )
    return results.some(({ status }) => status === 'failed') ? EXIT.inPart : EXIT.done
  } finally {
    await queues.close()
    await store.close()
  }
}

async function* arriving(
  input: string,
  { allowPrivate }: Pick<Settings, 'allowPrivate'>,
): AsyncIterable<Arrived | Refused> {
  if (input === '-') yield await standardInput(process.stdin)
  else if (/^https?:\/\//i.test(input)) {
    yield await fetchAddress(input, { allowPrivate }).catch((error) => ({
      name: input,
      reason: String(error.message ?? error),
      expected: false,
    }))
  } else yield* filesIn([input])
}

function secondsFrom(words = '600'): number {
  const seconds = Number(words)
  if (seconds > 0) return seconds
  throw new Problem(`"${words}" is no time-out; expected a number of seconds.`, 'usage')
}

const isSettled = ({ state }: LedgerEntry) => state !== 'due' && state !== 'leased'

async function rowsOf(document: string, store: Store): Promise<LedgerEntry[]> {
  const articles = await store.articlesOf([document])
  return store.ledger.of([document, ...articles.map(({ id }) => id)])
}

async function waitFor(
  takenIn: TakenIn[],
  options: { store: Store; seconds: number; quiet: boolean },
): Promise<boolean> {
  const bar = progressBar({ total: takenIn.length, quiet: options.quiet })
  const deadline = Date.now() + options.seconds * 1000
  const open = new Set(takenIn.map(({ document }) => document.id))
  while (open.size > 0 && Date.now() < deadline) {
    for (const id of open) if ((await rowsOf(id, options.store)).every(isSettled)) open.delete(id)
    bar.at(takenIn.length - open.size)
    if (open.size > 0) await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MILLISECONDS))
  }
  bar.end()
  return open.size === 0
}

async function resultOf({ document, status, reason }: TakenIn, store: Store) {
  const rows = await rowsOf(document.id, store)
  const ingest = rows.find(({ stage }) => stage === 'ingest')
  const failed = rows.find(({ state }) => state === 'failed')
  const base = { id: document.id, name: document.name }
  if (failed) return { ...base, status: 'failed', reason: failed.reason }
  if (ingest?.state === 'dropped') return { ...base, status: 'dropped', reason: ingest.reason }
  if (!rows.every(isSettled)) return { ...base, status: status === 'known' ? 'known' : 'queued', reason }
  const articles = count(rows.filter(({ stage }) => stage === 'classify').length, 'article')
  return {
    ...base,
    status: status === 'known' ? 'known' : 'done',
    reason: [articles, reason].filter(Boolean).join('; '),
  }
}
