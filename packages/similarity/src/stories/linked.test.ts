import { describe, expect, it } from 'vitest'
import { inventedWire } from '../cases/invented-wire.ts'
import { averageLink, type Merge } from './average-link.ts'
import { products } from './group.ts'
import { isGuarded } from './guards.ts'
import { likelyPairs } from './likely-pairs.ts'
import { linked } from './linked.ts'
import { startingGroups } from './starting-groups.ts'
import { storySet } from './story-set.ts'

const set = storySet([...inventedWire(600)], { copies: [], opinions: new Set() })
const places = set.tellings.map((_, place) => place)

describe('linked', () => {
  it('groups part by part as all at once', () => {
    const product = products(set.vectors)
    const groups = startingGroups(set, places)
    const pairsOf = likelyPairs(set, groups, product)
    const whole = averageLink(groups, {
      product,
      pairs: groups.flatMap((_, group) => [...pairsOf(group)]),
      apart: (left, right) => isGuarded(set, left, right),
    })
    const found = linked(set, places)
    expect(found.filter((group) => group.length > 2).length).toBeGreaterThan(20)
    expect(found).toEqual(
      whole
        .map(({ members }) => members.toSorted((left, right) => left - right))
        .sort(([left = 0], [right = 0]) => left - right),
    )
  })

  it('puts each place into one group and tells of each merge', () => {
    const merges: Merge[] = []
    const found = linked(set, places, { onMerge: (merge) => merges.push(merge) })
    expect(found.flat().sort((left, right) => left - right)).toEqual(places)
    expect(merges.length).toBe(places.length - found.length)
  })
})
