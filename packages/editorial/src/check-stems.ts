import type { Fault } from './editorial-fault.ts'
import { fault, type PlacedEditorial } from './placed.ts'

/** Letters a word must have before `*`; `in*` would find half of all words. Hangul packs two or three into one. */
const LEAST_LETTERS = 3
const LEAST_SYLLABLES = 2

/** Terms and watched names whose `*` comes too early, or where it means nothing. */
export function checkStems({ topics, watchlists }: PlacedEditorial): Fault[] {
  return [
    ...topics.flatMap((topic) =>
      Object.entries(topic.record.terms).flatMap(([language, terms]) =>
        terms.flatMap(({ term }, index) =>
          faultyStems(term).map((word) => fault(topic, ['terms', language, index], messageOf(word))),
        ),
      ),
    ),
    ...watchlists.flatMap((list) =>
      list.record.entries.flatMap(({ name, variants }, entry) =>
        [name, ...variants].flatMap(faultyStems).map((word) => fault(list, ['entries', entry], messageOf(word))),
      ),
    ),
  ]
}

function faultyStems(term: string): string[] {
  return term.split(/\s+/).filter((word) => {
    const star = word.indexOf('*')
    const least = /^\p{Script=Hangul}/u.test(word) ? LEAST_SYLLABLES : LEAST_LETTERS
    return star >= 0 && (star < word.length - 1 || star < least)
  })
}

const messageOf = (word: string) => `expected at least ${LEAST_LETTERS} letters and then a *, got "${word}"`
