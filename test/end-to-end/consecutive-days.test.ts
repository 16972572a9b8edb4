import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startPrivateRedis } from '@daybrief/queue/private-redis'
import type { Briefing, Decision } from '@daybrief/schema'
import type { Store } from '@daybrief/store'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DAYS, daysInProcess, daysOverBullmq, type Said } from './consecutive-days.ts'

async function articleIn(store: Store, name: string): Promise<string> {
  const [found] = await store.find(name)
  const [article] = await store.articlesOf([found?.id ?? ''])
  if (article === undefined) throw new Error(`No article in ${name}`)
  return article.id
}

const aDecision = (kind: Decision['kind'], articles: string[], from: string[]): Decision => ({
  id: `${kind} ${articles.join(' ')}`,
  kind,
  articles: articles.toSorted(),
  from: from.toSorted(),
  subject: null,
  sides: [],
  by: 'Mara Lind',
  at: '2025-04-02T12:00:00.000Z',
  note: null,
  withdrawnAt: null,
})

/** The men of Barangay Talon are of the lost boat's crew; the hurt soldier is no part of the exercise as first told. */
const SAID: Said = async (store) => [
  aDecision('together', [await articleIn(store, 'crew-found.txt'), await articleIn(store, 'patrol-boat.txt')], []),
  aDecision('apart', [await articleIn(store, 'exercise-jungle.txt')], [await articleIn(store, 'exercises.txt')]),
]

const json = (briefings: Briefing[]) => briefings.map((briefing) => JSON.stringify(briefing))
const storyOf = (briefing: Briefing | undefined, name: string) =>
  briefing?.articles.find(({ documentName }) => documentName.endsWith(name))?.story

describe('three days, one after the other', { timeout: 120_000 }, () => {
  let redis: Awaited<ReturnType<typeof startPrivateRedis>>
  let folder: string
  let made: Briefing[]

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'daybrief-redis-'))
    redis = await startPrivateRedis({ folder })
    made = await daysInProcess({ order: 0, workers: 1, said: SAID })
  }, 60_000)
  afterAll(async () => {
    await redis?.stop()
    await rm(folder, { recursive: true, force: true })
  })

  it('keep the id of a story that goes on', () => {
    const [first, second, third] = made
    const story = storyOf(first, 'bridge-courier.txt')
    expect(storyOf(first, 'bridge-harbour-news.txt')).toBe(story)
    expect(storyOf(second, 'bridge-divers.txt')).toBe(story)
    expect(storyOf(third, 'bridge-reopens.txt')).toBe(story)
  })

  it('know the text of yesterday again', () => {
    const reprint = made[1]?.articles.find(({ documentName }) => documentName.endsWith('bridge-reprint.txt'))
    expect(reprint?.use).toBe('copy')
    expect(reprint?.reason).toContain(`southeast-asia-${DAYS[0]}`)
  })

  it('split a story when two of today go on from it', () => {
    const [, second, third] = made
    const story = storyOf(second, 'exercise-sea.txt')
    expect([storyOf(third, 'exercise-jungle.txt'), storyOf(third, 'exercise-sea-ends.txt')]).toContain(story)
    expect(third?.record.changes.filter(({ kind }) => kind === 'split').map(({ other }) => other)).toEqual([story])
  })

  it('merge stories that an analyst joined, and part what he parted', () => {
    const [first, , third, again] = made
    const boat = storyOf(first, 'patrol-boat.txt')
    const men = storyOf(first, 'fishermen.txt')
    const changes = again?.record.changes ?? []
    expect(storyOf(third, 'crew-found.txt')).toBe(men)
    expect(storyOf(again, 'crew-found.txt')).toBe(boat)
    expect(changes.filter(({ kind }) => kind === 'merged').map(({ story, other }) => [story, other])).toEqual([
      [boat, men],
    ])
    expect(changes.filter(({ kind }) => kind === 'decided')).toHaveLength(2)
    expect(again?.record.decisions.map(({ kind }) => kind).sort()).toEqual(['apart', 'together'])
    expect(storyOf(again, 'exercise-jungle.txt')).not.toBe(storyOf(first, 'exercises.txt'))
  })

  it.each([1, 2, 3, 4])('give the same bytes in order %i, whoever works', async (order) => {
    const workers = order % 2 === 0 ? 4 : 1
    expect(json(await daysInProcess({ order, workers, said: SAID }))).toEqual(json(made))
    expect(json(await daysOverBullmq({ order, fleet: workers === 4 ? 2 : 1, said: SAID, redis: redis.url }))).toEqual(
      json(made),
    )
  })
})
