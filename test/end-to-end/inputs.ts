import { existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')

/** Where the project stands. */
export const ROOT = root

/** Sets of input files that the end-to-end tests run on: the samples, and the real files where the folder exists. */
export const INPUTS: { name: string; folder: string; date: string; files: string[] }[] = [
  { name: 'samples', folder: join(root, 'samples/news'), date: '2025-03-14' },
  { name: 'seeds', folder: join(root, '../shared/seeds'), date: '2024-06-08' },
]
  .filter(({ folder }) => existsSync(folder))
  .map((set) => ({ ...set, files: filesOf(set.folder) }))

function filesOf(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => /\.(txt|xml|bin|rss)$/.test(name))
    .sort()
    .map((name) => join(folder, name))
}

/** The same things in an order that a seed decides (Fisher and Yates, with a linear congruential generator). */
export function shuffled<Thing>(things: Thing[], seed: number): Thing[] {
  const all = [...things]
  let state = seed * 2654435761 + 1
  for (let last = all.length - 1; last > 0; last--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    const other = state % (last + 1)
    const kept = all[last] as Thing
    all[last] = all[other] as Thing
    all[other] = kept
  }
  return all
}
