import type { Material } from '../material.ts'
import type { Reading } from './reading.ts'

/** Two sentences of different tellings that may speak of the same, and how near they are. */
export type Link = { a: Reading; b: Reading; similarity: number }

/** Links of one story that are read at most, the nearest: beyond them nothing is said twice that is not said nearer. */
const MOST_LINKS = 3000

/** The aligned sentences of a story as readings, nearest first. */
export function linksOf({ pairs }: Pick<Material, 'pairs'>, readings: readonly Reading[]): Link[] {
  return pairs.slice(0, MOST_LINKS).flatMap(({ a, b, similarity }) => {
    const first = readings[a]
    const second = readings[b]
    return first && second ? [{ a: first, b: second, similarity }] : []
  })
}
