import { createHash } from 'node:crypto'
import { Worker } from 'node:worker_threads'
import type { Article, Fingerprint } from '@daybrief/schema'
import { describe, expect, it } from 'vitest'
import { chanceOf } from './cases/chance.ts'
import { inventedWire } from './cases/invented-wire.ts'
import { findCopies } from './copies/find-copies.ts'
import { fingerprint } from './copies/fingerprint.ts'
import { findStories } from './stories/find-stories.ts'

const COUNT = 300
const SHUFFLES = 50

const articles = [...inventedWire(COUNT)]
const prints = articles.map(fingerprint)
/** Every twentieth is taken for opinion. */
const opinions = new Set(articles.filter((_, place) => place % 20 === 7).map(({ id }) => id))

/** SHA-256 of copies and stories as they are written down. */
function groups(given: readonly Article[], fingerprints: readonly Fingerprint[]): string {
  const copies = findCopies(given, fingerprints)
  const stories = findStories(given, { copies, opinions })
  return createHash('sha256').update(JSON.stringify({ copies, stories })).digest('hex')
}

/** Fisher-Yates (Durstenfeld 1964), the same for the same seed. */
function shuffled<Thing>(things: readonly Thing[], seed: number): Thing[] {
  const chance = chanceOf(seed)
  const order = [...things]
  for (let left = order.length - 1; left > 0; left--) {
    const chosen = chance.below(left + 1)
    ;[order[left], order[chosen]] = [order[chosen]!, order[left]!]
  }
  return order
}

/** Fingerprints made by so many threads at once, in the order in which these came back. */
async function madeBy(workers: number): Promise<Fingerprint[]> {
  const made: Fingerprint[] = []
  await Promise.all(
    Array.from({ length: workers }, async (_, from) => {
      const worker = new Worker(new URL('cases/fingerprint-worker.ts', import.meta.url), {
        workerData: { count: COUNT, from, of: workers },
        execArgv: ['--conditions=source', '--disable-warning=ExperimentalWarning'],
      })
      const part = await new Promise<Fingerprint[]>((resolve, reject) => {
        worker.once('message', resolve)
        worker.once('error', reject)
      })
      made.push(...part)
    }),
  )
  return made
}

describe('copies and stories', () => {
  const expected = groups(articles, prints)

  it('are found at all, so that there is something to compare', () => {
    const copies = findCopies(articles, prints)
    expect(new Set(copies.map(({ level }) => level))).toEqual(new Set(['exact', 'near', 'version']))
    expect(findStories(articles, { copies, opinions }).length).toBeLessThan(COUNT - copies.length)
  })

  it(`are the same bytes in ${SHUFFLES} orders of arrival`, () => {
    for (let seed = 0; seed < SHUFFLES; seed++) {
      expect(groups(shuffled(articles, seed), shuffled(prints, seed + SHUFFLES))).toBe(expected)
    }
  }, 60_000)

  it.each([1, 2, 4])(
    'are the same bytes with fingerprints of %i workers at once',
    async (workers) => {
      expect(groups(articles, await madeBy(workers))).toBe(expected)
    },
    60_000,
  )
})
