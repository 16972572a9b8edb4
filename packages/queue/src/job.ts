import type { Job } from './queue.ts'

/** The version of jobs that this version of Daybrief writes and reads. */
const VERSION = 1

/** What was found in a queue: a job, a job of a later version, or nothing that can be a job. */
export type Found = { is: 'job'; job: Job } | { is: 'later'; v: number } | { is: 'broken'; reason: string }

/**
 * Cuts ids into jobs of at most `batch` ids each, in the order given.
 *
 * @throws RangeError when `batch` is not a whole number from 1, TypeError when an id is not a string or empty.
 */
export function jobsOf(ids: string[], options: { batch?: number } = {}): Job[] {
  const { batch = 1 } = options
  if (!Number.isSafeInteger(batch) || batch < 1) {
    throw new RangeError(`batch: expected a whole number from 1, came ${batch}`)
  }
  const wrong = ids.findIndex((id) => !isId(id))
  if (wrong >= 0) {
    throw new TypeError(`ids[${wrong}]: expected a string that is not empty, came ${JSON.stringify(ids[wrong])}`)
  }
  const jobs: Job[] = []
  for (let start = 0; start < ids.length; start += batch) {
    jobs.push({ v: VERSION, ids: ids.slice(start, start + batch) })
  }
  return jobs
}

/** Reads what was taken from a queue; another version of Daybrief, or another program, may have written it. */
export function readJob(value: unknown): Found {
  if (typeof value !== 'object' || value === null || !('v' in value) || !Number.isSafeInteger(value.v)) {
    return { is: 'broken', reason: `expected {"v":${VERSION},"ids":[…]}, came ${excerpt(value)}` }
  }
  const v = value.v as number
  if (v > VERSION) return { is: 'later', v }
  if (v < VERSION) return { is: 'broken', reason: `expected "v" from ${VERSION} up, came ${excerpt(value)}` }
  if (!('ids' in value) || !Array.isArray(value.ids) || value.ids.length === 0 || !value.ids.every(isId)) {
    return { is: 'broken', reason: `expected "ids" to be strings, at least one and none empty, came ${excerpt(value)}` }
  }
  return { is: 'job', job: { v: VERSION, ids: value.ids } }
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}

/** Longest piece of a payload shown in an error: enough to see what it is, short enough for one line of a log. */
const EXCERPT_LENGTH = 120

function excerpt(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value)
  return text.length > EXCERPT_LENGTH ? `${text.slice(0, EXCERPT_LENGTH)}…` : text
}
