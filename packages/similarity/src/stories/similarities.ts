import { fadingOver } from './fading.ts'
import { type Group, meanDay, products } from './group.ts'
import type { TermVectors } from './term-vectors.ts'

/** Mean cosine over all pairs between two groups, times the fading over their days; quick for one group with many. */
export function similarities(vectors: TermVectors): (left: Group, right: Group) => number {
  const product = products(vectors)
  return (left, right) =>
    (product(left, right) / (left.members.length * right.members.length)) * fadingOver(meanDay(left), meanDay(right))
}
