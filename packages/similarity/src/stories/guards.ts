import { words } from '@daybrief/language'
import type { Article } from '@daybrief/schema'
import { textOf } from '../article-words.ts'
import { areOtherInstances, instanceNumbers } from '../instance-numbers.ts'
import { nameWords } from '../name-words.ts'

/** Whether two groups of articles, given by place, must not become one story however alike their words are. */
export type Guard = (left: readonly number[], right: readonly number[]) => boolean

/** Most headlines number nothing; one map for all of them. */
const UNNUMBERED: ReturnType<typeof instanceNumbers> = new Map()

/** Articles whose names are remembered: those of a block or two, some megabytes. */
const NAMES_REMEMBERED = 4000

/** Guards against look-alike events. */
export type Guards = {
  /** Headlines that number one series differently: `Day 2`, `Day 21`. */
  numbers: Guard
  /** No dateline of one is one of the other, and no name stands in both: two bus crashes, two protests. */
  datelines: Guard
}

/** The guards over articles, by place. */
export function guards(articles: readonly Article[]): Guards {
  const numbers = articles.map(({ headline }) => {
    const found = instanceNumbers(headline?.text ?? '')
    return found.size === 0 ? UNNUMBERED : found
  })
  const datelines = articles.map(({ dateline }) => (dateline === null ? null : words(dateline.place).join(' ')))
  const names = new Map<number, Set<string>>()
  const namesOf = (place: number) => {
    const known = names.get(place) ?? nameWords(textOf(articles[place]!))
    if (names.size >= NAMES_REMEMBERED) names.clear()
    names.set(place, known)
    return known
  }
  const differInPlace = (a: number, b: number) =>
    datelines[a] !== null && datelines[b] !== null && datelines[a] !== datelines[b] && !share(namesOf(a), namesOf(b))
  return {
    numbers: (left, right) => left.some((a) => right.some((b) => areOtherInstances(numbers[a]!, numbers[b]!))),
    datelines: (left, right) => left.every((a) => right.every((b) => differInPlace(a, b))),
  }
}

/** Whether a guard of a set keeps two groups apart. */
export const isGuarded = ({ guards }: { guards: Guards }, left: readonly number[], right: readonly number[]) =>
  guards.numbers(left, right) || guards.datelines(left, right)

function share(left: Set<string>, right: Set<string>): boolean {
  for (const name of left) if (right.has(name)) return true
  return false
}
