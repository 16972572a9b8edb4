import type { Briefing } from '@daybrief/schema'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countryByNumber } from './country-numbers.ts'
import { placedLabels } from './labels.ts'
import { storyMap } from './story-map.ts'
import { eastOf, viewOf } from './view.ts'
import { FINEST, worldOf } from './world.ts'

const mapOf = (...stories: string[][]) => mapIn([], ...stories)

const mapIn = (regionCountries: string[], ...stories: string[][]) =>
  storyMap(
    {
      regionCountries,
      stories: stories.map((countries) => ({ countries, topics: [] })),
      outside: [],
      older: [],
    } as unknown as Briefing,
    { country: (code: string) => code } as never,
  )

const anyCountry = fc.constantFrom(...[...countryByNumber.values()].filter((code) => worldOf(FINEST).has(code)))

test('every country that has a number has land', () => {
  const missing = [...countryByNumber.values()].filter((code) => !worldOf(FINEST).has(code))
  expect(missing).toEqual([])
  expect(worldOf(FINEST).has('XK')).toBe(true)
})

test('any country leads a map on which it is drawn, within the drawing, with one decimal', () => {
  fc.assert(
    fc.property(anyCountry, fc.array(anyCountry, { maxLength: 4 }), (leading, others) => {
      const map = mapOf([leading], [leading, ...others])
      const told = map?.told.find(({ group }) => group.id === leading)
      expect(told === undefined || (told.path === '' && !told.dot)).toBe(false)
      const figures = `${map?.land}${map?.told.map(({ path }) => path)}`.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []
      expect(figures.filter((figure) => !/^\d{1,3}(?:\.\d)?$/.test(figure))).toEqual([])
    }),
    { numRuns: 60 },
  )
}, 60_000)

test('countries are shaded by their number of stories', () => {
  const map = mapOf(['KH'], ['KH', 'TH'], ['KH', 'TH'], ['KH', 'LA'])
  expect(map?.told.map(({ group, shade }) => [group.id, shade])).toEqual([
    ['KH', 'many'],
    ['TH', 'some'],
    ['LA', 'one'],
  ])
})

test('a small state is a dot, and a far country does not widen the map', () => {
  const map = mapOf(['SG'], ['SG', 'US'])
  expect(map?.told.map(({ group, dot }) => [group.id, dot])).toEqual([['SG', true]])
  expect(map?.land).toBe(mapOf(['SG'])?.land)
})

test('the map shows the region, whichever of its countries lead', () => {
  const region = ['ID', 'KH', 'LA', 'MM', 'PH', 'TL']
  const views = ['KH', 'TL'].map((leading) => viewOf([leading, 'US'], worldOf(FINEST), { region }))
  for (const view of views) {
    expect((view?.middle.x ?? 0) - (view?.width ?? 0) / 2).toBeLessThan(93)
    expect((view?.middle.x ?? 0) + (view?.width ?? 0) / 2).toBeGreaterThan(140)
  }
  expect(views[0]?.width).toBe(views[1]?.width)
  expect(mapIn(region, ['KH'])?.told[0]?.path).not.toBe(mapOf(['KH'])?.told[0]?.path)
})

test('a region too wide for its small states gives way to its leading country', () => {
  expect(mapIn(['KH', 'MA', 'US'], ['KH'])?.land).toBe(mapOf(['KH'])?.land)
})

test('a map across the date line holds both sides', () => {
  const view = viewOf(['FJ', 'WS'], worldOf(FINEST), { region: [] })
  expect(view?.width).toBeLessThan(40)
  expect(mapOf(['FJ'], ['FJ', 'WS'])?.told.map(({ group }) => group.id)).toEqual(['FJ', 'WS'])
})

test('degrees eastwards go the shorter way', () => {
  expect([eastOf(-179, 179), eastOf(179, -179), eastOf(10, 20), eastOf(-180, 180)]).toEqual([2, -2, -10, 0])
})

test('no country, or none that is drawn, is no map', () => {
  expect(mapOf()).toBeNull()
  expect(mapOf(['ZZ'])).toBeNull()
})

test('names never cover one another and stay in the drawing', () => {
  const size = { width: 608, height: 380 }
  const label = fc.record({
    text: fc.string({ minLength: 1, maxLength: 20 }),
    x: fc.integer({ min: 0, max: 608 }),
    y: fc.integer({ min: 0, max: 380 }),
  })
  fc.assert(
    fc.property(fc.array(label, { maxLength: 12 }), (labels) => {
      const placed = placedLabels(labels, size)
      for (const [place, one] of placed.entries()) {
        expect(one.y).toBeGreaterThan(0)
        expect(one.y).toBeLessThan(size.height)
        for (const other of placed.slice(place + 1)) {
          const wide = ((one.text.length + other.text.length) * 8) / 2
          expect(Math.abs(one.y - other.y) >= 17 || Math.abs(one.x - other.x) >= wide).toBe(true)
        }
      }
    }),
  )
})
