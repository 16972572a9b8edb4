import { describe, expect, it } from 'vitest'
import { brief } from '../brief.ts'
import { editionOf } from '../cases/edition-of.ts'
import { select } from '../select/select.ts'
import { weigh } from './rank.ts'

const weightsOf = (text: string, date?: string) => {
  const { closed, editorial } = editionOf(text, date === undefined ? {} : { date })
  return brief(closed, { editorial, version: '1' }).stories.map(({ weight }) => weight)
}

const STRIKE = `Strike at the port
Dock workers at the port of Sarrin stopped work on Tuesday.
`

describe('what a story weighs', () => {
  it('is shown in its parts, each between 0 and 1', () => {
    const [weight] = weightsOf(`--- Harbour Post, 2031-03-04\n${STRIKE}`)
    expect(weight?.parts).toEqual({
      severity: 0.65,
      origins: 0.25,
      actors: 0,
      region: 1,
      growth: 0,
      freshness: 1,
      watchlist: 0,
      stale: 0,
    })
    expect(weight?.total).toBe(0.495)
  })

  it('grows with independent tellings, not with copies', () => {
    const [one] = weightsOf(`--- Harbour Post, 2031-03-04\n${STRIKE}`)
    const [copied] = weightsOf(`--- Harbour Post, 2031-03-04\n${STRIKE}--- Copy Shop, 2031-03-04, copy\n${STRIKE}`)
    const [two] = weightsOf(
      `--- Harbour Post, 2031-03-04\n${STRIKE}--- Island Gazette, 2031-03-04\nPort at rest\nCranes in Sarrin stood still.\n`,
    )
    expect(copied?.total).toBe(one?.total)
    expect(two?.parts.origins).toBeGreaterThan(one?.parts.origins ?? 1)
  })

  it('falls with age and rises with office and with a name on the watchlist', () => {
    const [old] = weightsOf(`--- Harbour Post, 2031-03-01\n${STRIKE}`, '2031-03-04')
    expect(old?.parts.freshness).toBe(0.125)
    const [office] = weightsOf(
      '--- Harbour Post, 2031-03-04\nPresident in Sarrin\nThe president came to Sarrin by boat.\n',
    )
    expect(office?.parts.actors).toBe(1)
    const [watched] = weightsOf(
      '--- Harbour Post, 2031-03-04\nDrill\nThe drill Iron Reed opened in Karsa on Tuesday.\n',
    )
    expect(watched?.parts.watchlist).toBe(1)
  })

  it('is halved when its last report is older than the plan allows', () => {
    const weightOn = (date: string) => {
      const { closed, editorial } = editionOf(`--- Harbour Post, 2031-03-01\n${STRIKE}`, { date })
      const { stories, older } = brief(closed, { editorial, version: '1' })
      return (stories[0] ?? older[0])?.weight
    }
    const [due, stale] = [weightOn('2031-03-08'), weightOn('2031-03-09')]
    expect([due?.parts.stale, stale?.parts.stale]).toEqual([0, 1])
    expect(due?.parts.freshness).toBe(stale?.parts.freshness)
    expect(stale?.total).toBeCloseTo((due?.total ?? 0) / 2, 4)
  })

  it('counts each part as the plan says', () => {
    const { closed, editorial } = editionOf(`--- Harbour Post, 2031-03-04\n${STRIKE}`)
    const [story] = select(closed, { editorial }).stories
    if (!story) throw new Error('expected a story')
    const subjects = new Map(closed.subjects.map((one) => [one.article, one]))
    const none = { severity: 0, origins: 0, actors: 0, region: 0, growth: 0, freshness: 0, watchlist: 0 }
    const total = (weights: Partial<typeof none>) =>
      weigh(story, { subjects, editorial, date: '2031-03-04', weights: { ...none, ...weights } }).total
    expect(total({})).toBe(0)
    expect(total({ severity: 1 })).toBe(0.65)
    expect(total({ origins: 1 })).toBe(0.25)
    expect(total({ region: 0.5, freshness: 0.5 })).toBe(1)
    expect(total(closed.plan.weights)).toBe(0.495)
  })
})
