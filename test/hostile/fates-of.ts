import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Queues } from '@daybrief/queue'
import type { LedgerEntry } from '@daybrief/schema'
import {
  drain,
  openDesk,
  type ParseProcess,
  parseInProcess,
  readSettings,
  takeIn,
  type WorkEvent,
} from '@daybrief/worker'

/** What became of one input: its row at ingest, how often an end of it was told, and how long it was read. */
export type Fate = { name: string; row: LedgerEntry | undefined; ends: WorkEvent[]; seconds: number }

/** Inputs worked on at once, as in the workers. */
const WORKERS = 4
/** The kernel keeps the highest mark of a process, so it is enough to look before the process has ended. */
const LOOK_MILLISECONDS = 5

/** Takes inputs in, works all of them off, and tells what became of each and the most memory that reading them took. */
export async function fatesOf(
  inputs: readonly { name: string; bytes: Uint8Array }[],
  options: { queues: Queues; timeLimitSeconds?: number },
): Promise<{ fates: Fate[]; mostMegabytes: number; articles: string[] }> {
  const { queues, ...limits } = options
  const folder = await mkdtemp(join(tmpdir(), 'daybrief-hostile-'))
  const told: WorkEvent[] = []
  const opened = await openDesk(readSettings({ DAYBRIEF_STORE: folder }), {
    queues,
    waits: [0.05],
    tell: (event) => told.push(event),
  })
  const parser = parseInProcess({ publishers: opened.context.editorial.publishers, ...limits })
  const seconds = new Map<string, number>()
  const desk = { ...opened, context: { ...opened.context, parse: timed(parser, seconds) } }
  const memory = highestMark(parser)
  try {
    const documents: { id: string; name: string }[] = []
    for (const { name, bytes } of inputs) {
      const arrived = { name, bytes, arrival: 'file', address: null, charset: null } as const
      documents.push((await takeIn(arrived, desk)).document)
    }
    await drain(desk, { workers: WORKERS })
    const ids = documents.map(({ id }) => id)
    const rows = (await desk.store.ledger.of(ids)).filter(({ stage }) => stage === 'ingest')
    const fates = documents.map(({ id, name }) => ({
      name,
      row: rows.find(({ input }) => input === id),
      ends: told.filter(({ stage, input, status }) => stage === 'ingest' && input === id && status !== 'again'),
      seconds: seconds.get(id) ?? 0,
    }))
    const articles = (await desk.store.articlesOf(ids)).map(({ document }) => document)
    return { fates, mostMegabytes: memory.stop(), articles }
  } finally {
    memory.stop()
    await parser.close()
    await opened.close()
    await rm(folder, { recursive: true, force: true })
  }
}

/** Documents are parsed one after another: the time of each counts from the end of the one before. */
function timed(parser: ParseProcess, seconds: Map<string, number>): ParseProcess['parse'] {
  let lastEnd = 0
  return async (document, bytes) => {
    const asked = performance.now()
    try {
      return await parser.parse(document, bytes)
    } finally {
      const now = performance.now()
      seconds.set(document.id, (now - Math.max(asked, lastEnd)) / 1000)
      lastEnd = now
    }
  }
}

/** The most memory that any process of the parser ever held, in megabytes. */
function highestMark(parser: ParseProcess): { stop(): number } {
  let most = 0
  const timer = setInterval(() => {
    try {
      const status = readFileSync(`/proc/${parser.pid()}/status`, 'latin1')
      most = Math.max(most, Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) / 1024)
    } catch {
      // It has just ended, or there is no /proc here.
    }
  }, LOOK_MILLISECONDS)
  return {
    stop() {
      clearInterval(timer)
      return most
    },
  }
}
