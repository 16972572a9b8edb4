import { words } from '@daybrief/language'
import type { Article } from '@daybrief/schema'
import { textOf } from './article-words.ts'
import { areOtherInstances, instanceNumbers } from './instance-numbers.ts'
import { nameWords } from './name-words.ts'

/** Whether two groups of articles, given by place, must not become one story however alike their words are. */
export type Guard = (left: readonly number[], right: readonly number[]) => boolean

/**
 * Two guards against look-alike events. Headlines that number one series differently (`Day 2`, `Day 21`) keep two groups
 * apart. So do datelines, when no place is the same and no name stands in both: two bus crashes, two protests.
 */
export function guard(articles: readonly Article[]): Guard {
  const numbers = articles.map(({ headline }) => instanceNumbers(headline?.text ?? ''))
  const datelines = articles.map(({ dateline }) => (dateline === null ? null : words(dateline.place).join(' ')))
  const names = new Map<number, Set<string>>()
  const namesOf = (place: number) => {
    const known = names.get(place) ?? nameWords(textOf(articles[place]!))
    names.set(place, known)
    return known
  }
  const differInPlace = (a: number, b: number) =>
    datelines[a] !== null && datelines[b] !== null && datelines[a] !== datelines[b] && !share(namesOf(a), namesOf(b))
  return (left, right) =>
    left.some((a) => right.some((b) => areOtherInstances(numbers[a]!, numbers[b]!))) ||
    left.every((a) => right.every((b) => differInPlace(a, b)))
}

function share(left: Set<string>, right: Set<string>): boolean {
  for (const name of left) if (right.has(name)) return true
  return false
}
