import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { connectedGroups } from './connected-groups.ts'

describe('connectedGroups', () => {
  it('follows joins through others and leaves out the lonely', () => {
    const joins = [
      [2, 0],
      [4, 1],
      [5, 4],
      [5, 2],
    ] as const
    expect(connectedGroups(7, joins)).toEqual([[0, 1, 2, 4, 5]])
    const apart = [
      [3, 2],
      [4, 0],
    ] as const
    expect(connectedGroups(5, apart)).toEqual([
      [0, 4],
      [2, 3],
    ])
  })

  it('gives what following every join from every place gives', () => {
    const joins = fc.array(fc.tuple(fc.nat(29), fc.nat(29)), { maxLength: 40 })
    fc.assert(
      fc.property(joins, (given) => {
        expect(connectedGroups(30, given)).toEqual(plainGroups(30, given))
      }),
    )
  })
})

/** Lowers the label of each place to the least of those it is joined with until nothing changes. */
function plainGroups(count: number, joins: readonly (readonly [number, number])[]): number[][] {
  const labels = Array.from({ length: count }, (_, place) => place)
  for (let changed = true; changed; ) {
    changed = false
    for (const [one, other] of joins) {
      const least = Math.min(labels[one]!, labels[other]!)
      changed ||= labels[one] !== labels[other]
      labels[one] = least
      labels[other] = least
    }
  }
  const groups = [...Map.groupBy(labels.keys(), (place) => labels[place]!).entries()].sort(([a], [b]) => a - b)
  return groups.map(([, group]) => group).filter((group) => group.length > 1)
}
