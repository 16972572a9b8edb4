import { normalised } from '@daybrief/language'
import type { Publisher } from '@daybrief/schema'

/** Finds a publisher by any of its names, whatever the case and punctuation. */
export type Aliases = {
  /** The publisher whose name or alias these words are, or null. */
  find(words: string): Publisher | null
}

/** Names of publishers are shorter; most lines are longer and need not be looked up. */
const LONGEST = 160

const plain = (words: string) =>
  normalised(words)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()

/** Names and aliases of the publishers; where two share one, the first by id has it. */
export function aliasesOf(publishers: readonly Publisher[]): Aliases {
  const byName = new Map<string, Publisher>()
  for (const publisher of [...publishers].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    for (const name of [publisher.name, ...publisher.aliases]) {
      const key = plain(name)
      if (key === '') continue
      if (!byName.has(key)) byName.set(key, publisher)
    }
  }
  return { find: (words) => (words.length > LONGEST ? null : (byName.get(plain(words)) ?? null)) }
}
