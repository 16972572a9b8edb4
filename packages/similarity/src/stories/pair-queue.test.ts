import fc from 'fast-check'
import { expect, it } from 'vitest'
import { pairQueue, type QueuedPair } from './pair-queue.ts'

const place = fc.nat(5).map((place) => ({ place }))
const pairs = fc.array(
  fc.record({ similarity: fc.constantFrom(0.1, 0.2, 0.3), left: place, right: place, state: fc.constant(0) }),
)

it('gives back what was put in, the most similar first, of equals the earlier', () => {
  fc.assert(
    fc.property(pairs, (all) => {
      const queue = pairQueue()
      for (const pair of all) queue.push(pair)
      const popped = all.map(() => queue.pop()!)
      expect(queue.pop()).toBeUndefined()
      const key = ({ similarity, left, right }: QueuedPair<{ place: number }>) => [-similarity, left.place, right.place]
      const byKey = (one: number[], other: number[]) =>
        one.map((value, at) => value - other[at]!).find((difference) => difference !== 0) ?? 0
      expect(popped.map(key)).toEqual(all.map(key).sort(byKey))
    }),
  )
})
