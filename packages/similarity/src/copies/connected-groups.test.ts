import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { connectedGroups } from './connected-groups.ts'

describe('connectedGroups', () => {
  it('follows joins through others and leaves out the lonely', () => {
    expect(connectedGroups([[], [], [0], [], [1], [4, 2], []])).toEqual([[0, 1, 2, 4, 5]])
    expect(connectedGroups([[], [], [], [2], [0]])).toEqual([
      [0, 4],
      [2, 3],
    ])
  })

  it('gives what following every join from every place gives', () => {
    const joins = fc.array(fc.array(fc.nat(30), { maxLength: 2 }), { maxLength: 30 })
    fc.assert(
      fc.property(joins, (given) => {
        const joined = given.map((others, place) => others.filter((other) => other < place))
        expect(connectedGroups(joined)).toEqual(plainGroups(joined))
      }),
    )
  })
})

/** Lowers the label of each place to the least of those it is joined with until nothing changes. */
function plainGroups(joined: readonly (readonly number[])[]): number[][] {
  const labels = joined.map((_, place) => place)
  for (let changed = true; changed; ) {
    changed = false
    for (const [place, others] of joined.entries()) {
      for (const other of others) {
        const least = Math.min(labels[place]!, labels[other]!)
        changed ||= labels[place] !== labels[other]
        labels[place] = least
        labels[other] = least
      }
    }
  }
  const groups = [...Map.groupBy(labels.keys(), (place) => labels[place]!).entries()].sort(([a], [b]) => a - b)
  return groups.map(([, group]) => group).filter((group) => group.length > 1)
}
