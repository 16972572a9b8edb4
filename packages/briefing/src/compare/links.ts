import type { Material } from '../material.ts'
import type { Reading } from './reading.ts'

/** Two sentences of different tellings that may speak of the same, and how near they are. */
export type Link = { a: Reading; b: Reading; similarity: number }

/** The aligned sentences of a story as readings, nearest first. */
export function linksOf({ pairs }: Pick<Material, 'pairs'>, readings: readonly Reading[]): Link[] {
  return pairs.flatMap(({ a, b, similarity }) => {
    const first = readings[a]
    const second = readings[b]
    return first && second ? [{ a: first, b: second, similarity }] : []
  })
}
