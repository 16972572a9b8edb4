import { stemmer } from 'stemmer'
import { STOP_WORDS } from './stop-words.ts'
import { words } from './words.ts'

/** Stems remembered at most: the vocabulary of a year of news, some 20 MB. */
const REMEMBERED_STEMS = 200_000

const stems = new Map<string, string>()

/** Content words of a text: stop words out, Latin-script words reduced to their stem (Porter 1980). */
export function terms(text: string): string[] {
  const found: string[] = []
  for (const word of words(text)) if (!STOP_WORDS.has(word)) found.push(stem(word))
  return found
}

/** The Porter stem of a normalised word; other scripts and numbers come back as they are. */
export function stem(word: string): string {
  const known = stems.get(word)
  if (known !== undefined) return known
  if (stems.size >= REMEMBERED_STEMS) stems.clear()
  const stemmed = /^[a-z]+$/.test(word) ? stemmer(word) : word
  stems.set(word, stemmed)
  return stemmed
}
