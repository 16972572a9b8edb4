import type { DatabaseSync } from 'node:sqlite'
import { setTimeout } from 'node:timers/promises'

/** Waits between tries, the last one over and over: those of SQLite's own busy handler up to a quarter of its longest. */
const WAITS_MS = [1, 2, 5, 10, 15, 20, 25]

/**
 * Begins a transaction that may write, which takes the write lock at once: one that reads first and then wants to write
 * fails when another process wrote in between, whatever the busy timeout.
 *
 * It waits for the lock itself, since SQLite waits by putting the thread to sleep. A worker must go on renewing its locks
 * and answering for its health, and when the lock is held by another handle of this very process, that one could never
 * let go.
 */
export async function beginImmediate(database: DatabaseSync, options: { timeoutMs: number }): Promise<void> {
  const { timeoutMs } = options
  const since = performance.now()
  for (let tries = 0; ; tries++) {
    try {
      database.exec('pragma busy_timeout = 0; begin immediate')
      return
    } catch (error) {
      if (!isBusy(error) || performance.now() - since > timeoutMs) throw error
    } finally {
      database.exec(`pragma busy_timeout = ${timeoutMs}`)
    }
    await setTimeout(WAITS_MS[tries] ?? WAITS_MS.at(-1))
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && (Number(error.errcode) & 0xff) === 5
}
