import type { Fault } from './editorial-fault.ts'
import { fault, type Placed, type PlacedEditorial } from './placed.ts'

/** Letters a word must have before `*`; `in*` would find half of all words. Hangul packs two or three into one. */
const LEAST_LETTERS = 3
const LEAST_SYLLABLES = 2

/** Terms, watched names and words of near entries whose `*` comes too early, or where it means nothing. */
export function checkStems({ events, topics, watchlists }: PlacedEditorial): Fault[] {
  return [
    ...[...topics, ...events].flatMap((one) =>
      Object.entries(one.record.terms).flatMap(([language, terms]) =>
        terms.flatMap(({ term }, index) => faultsOf(one, ['terms', language, index], term)),
      ),
    ),
    ...watchlists.flatMap((list) =>
      list.record.entries.flatMap(({ name, variants, near }, entry) => [
        ...[name, ...variants].flatMap((word) => faultsOf(list, ['entries', entry], word)),
        ...(near?.all ?? []).flatMap((group, index) =>
          group.flatMap((word) => faultsOf(list, ['entries', entry, 'near', 'all', index], word)),
        ),
      ]),
    ),
  ]
}

const faultsOf = (placed: Placed<unknown>, path: PropertyKey[], term: string): Fault[] =>
  faultyStems(term).map((word) => fault(placed, path, messageOf(word)))

function faultyStems(term: string): string[] {
  return term.split(/\s+/).filter((word) => {
    const star = word.indexOf('*')
    const least = /^\p{Script=Hangul}/u.test(word) ? LEAST_SYLLABLES : LEAST_LETTERS
    return star >= 0 && (star < word.length - 1 || star < least)
  })
}

const messageOf = (word: string) => `expected at least ${LEAST_LETTERS} letters and then a *, got "${word}"`
