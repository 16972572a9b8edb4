import { collectGarbage } from './live-memory.ts'

/** Runs the work and gives the milliseconds that it took, and its result. */
export async function timed<Result>(work: () => Promise<Result>): Promise<[number, Result]> {
  const started = performance.now()
  const result = await work()
  return [performance.now() - started, result]
}

/**
 * Runs the work and gives the milliseconds that this thread spent on it, and its result: what others do on the machine
 * meanwhile counts less than by the clock. Garbage of earlier runs is collected first; collecting its own is part of the work.
 */
export function timedAlone<Result>(work: () => Result): [number, Result] {
  collectGarbage()
  const started = process.threadCpuUsage()
  const result = work()
  const { user, system } = process.threadCpuUsage(started)
  return [(user + system) / 1000, result]
}
