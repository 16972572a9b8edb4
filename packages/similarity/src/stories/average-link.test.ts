import fc from 'fast-check'
import { expect, it } from 'vitest'
import { averageLink } from './average-link.ts'
import { belongTogether } from './belong.ts'
import { type Group, merged, products, single } from './group.ts'
import type { TermVectors } from './term-vectors.ts'

const TERMS = 6

/** Unit vectors over a few terms. */
function vectorsOf(rows: readonly (readonly number[])[]): TermVectors {
  const weights = rows.map((row) => row.map((weight) => weight / Math.hypot(...row)))
  return {
    starts: Int32Array.from({ length: rows.length + 1 }, (_, place) => place * TERMS),
    terms: Int32Array.from(rows.flatMap(() => [...Array(TERMS).keys()])),
    weights: Float32Array.from(weights.flat()),
    vocabulary: TERMS,
  }
}

/** The two most alike of all that belong together become one, and all is compared anew. */
function plainAverageLink(vectors: TermVectors): number[][] {
  const product = products(vectors)
  let groups: Group[] = [...Array(vectors.starts.length - 1).keys()].map((place) => single(place, null))
  for (;;) {
    const pairs = groups.flatMap((left, at) =>
      groups.slice(at + 1).map((right) => {
        const similarity = product(left, right) / (left.members.length * right.members.length)
        return { left, right, similarity }
      }),
    )
    const [best] = pairs
      .filter(({ left, right, similarity }) => belongTogether(left, right, similarity))
      .sort((one, other) => other.similarity - one.similarity)
    if (best === undefined) return partition(groups)
    const { left, right, similarity } = best
    groups = groups.flatMap((group) => {
      if (group === right) return []
      return [group === left ? merged(left, right, similarity) : group]
    })
  }
}

const partition = (groups: readonly Group[]) =>
  groups
    .map(({ members }) => members.toSorted((one, other) => one - other))
    .sort(([one = 0], [other = 0]) => one - other)

it('gives what comparing all anew after each merge gives', () => {
  const rows = fc.array(fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: TERMS, maxLength: TERMS }), {
    minLength: 1,
    maxLength: 12,
  })
  fc.assert(
    fc.property(rows, (given) => {
      // Cubes, so that some are little like each other.
      const vectors = vectorsOf(given.map((row) => row.map((weight) => weight ** 3)))
      const product = products(vectors)
      const groups = given.map((_, place) => single(place, null))
      const pairs = groups.flatMap((left, one) =>
        groups.slice(0, one).map((right, other) => ({ one, other, sum: product(left, right) })),
      )
      expect(partition(averageLink(groups, { product, pairs, apart: () => false }))).toEqual(plainAverageLink(vectors))
    }),
  )
})
