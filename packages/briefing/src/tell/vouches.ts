import { names, numbers, words } from '@daybrief/language'
import type { Sentence } from '../sentences.ts'

/**
 * Whether one sentence may be cited as saying the same as another, beyond being like it: where both name somebody or
 * something they must share a word of a name, where both give figures they must share one. Two incidents of one story are
 * told in like words; what tells them apart is who, where and how many.
 */
export function vouches(one: Pick<Sentence, 'text'>, other: Pick<Sentence, 'text'>): boolean {
  return share(namedIn(one.text), namedIn(other.text)) && share(figuresIn(one.text), figuresIn(other.text))
}

const namedIn = (text: string) => new Set(names(text).flatMap(({ text: name }) => words(name)))

const figuresIn = (text: string) => new Set(numbers(text).map(({ value }) => value))

/** Two sets of which one is empty rule nothing out. */
function share<Value>(one: ReadonlySet<Value>, other: ReadonlySet<Value>): boolean {
  return one.size === 0 || other.size === 0 || [...one].some((value) => other.has(value))
}
