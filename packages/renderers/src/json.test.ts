import { Briefing } from '@daybrief/schema'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryBriefing } from './cases/arbitrary-briefing.ts'
import { json } from './json.ts'

test('any briefing reads back equal, and written again is the same', () => {
  fc.assert(
    fc.property(arbitraryBriefing, (briefing) => {
      const written = json.render(briefing)
      const read = Briefing.parse(JSON.parse(written))
      expect(read).toEqual(briefing)
      expect(json.render(read)).toBe(written)
    }),
  )
})

test('keys given in another order are written in the order of the schema', () => {
  fc.assert(
    fc.property(arbitraryBriefing, (briefing) => {
      const turned = Object.fromEntries(Object.entries(briefing).reverse()) as Briefing
      expect(json.render(turned)).toBe(json.render(briefing))
    }),
    { numRuns: 10 },
  )
})

test('records given in another order are written by name', () => {
  const [briefing] = fc.sample(arbitraryBriefing, { numRuns: 1, seed: 1 })
  if (briefing === undefined) throw new Error('fast-check gave no sample.')
  const { names, manifest } = briefing
  const turned = (record: Record<string, string>) => Object.fromEntries(Object.entries(record).reverse())
  const two = { a: 'one', b: 'two' }
  const written = { ...briefing, names: { ...names, events: two }, manifest: { ...manifest, models: two } }
  const other = {
    ...briefing,
    names: { ...names, events: turned(two) },
    manifest: { ...manifest, models: turned(two) },
  }
  expect(json.render(other)).toBe(json.render(written))
})

test('nothing in the file can reorder or command what shows it', () => {
  fc.assert(
    fc.property(arbitraryBriefing, (briefing) => {
      expect(json.render(briefing).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}]/u)
    }),
  )
})
