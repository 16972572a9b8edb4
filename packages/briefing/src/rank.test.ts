import { describe, expect, it } from 'vitest'
import { brief } from './brief.ts'
import { editionOf } from './cases/edition-of.ts'

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
})
