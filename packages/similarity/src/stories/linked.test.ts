import { describe, expect, it } from 'vitest'
import { inventedWire } from '../cases/invented-wire.ts'
import { linked } from './linked.ts'
import { storySet } from './story-set.ts'

const set = storySet([...inventedWire(600)], { copies: [], opinions: new Set() })
const places = set.tellings.map((_, place) => place)
const pairs = (groups: readonly (readonly number[])[]) =>
  new Set(groups.flatMap((group) => group.flatMap((one, at) => group.slice(at + 1).map((other) => `${one} ${other}`))))

describe('linked', () => {
  it('groups block by block and then across them nearly as all at once', () => {
    const whole = linked(set, places)
    const parted = linked(set, places, { largestBlock: 40 })
    expect(parted.flat().sort((left, right) => left - right)).toEqual(places)
    const [expected, found] = [pairs(whole), pairs(parted)]
    const common = [...found].filter((pair) => expected.has(pair)).length
    expect(expected.size).toBeGreaterThan(200)
    expect((2 * common) / (expected.size + found.size)).toBeGreaterThan(0.95)
  })

  it('joins across blocks what belongs together', () => {
    const largest = Math.max(...linked(set, places).map(({ length }) => length))
    const parted = linked(set, places, { largestBlock: Math.floor(largest / 2) })
    expect(Math.max(...parted.map(({ length }) => length))).toBeGreaterThan(largest / 2)
  })
})
