import { type DateMention, datesIn, type NumberMention, names, numbers, terms } from '@daybrief/language'
import type { Material } from '../material.ts'
import { type Actors, actorsOf } from './actors.ts'
import { type Act, actsIn } from './acts.ts'
import { type ContentWord, contentWords } from './content-words.ts'
import { plain } from './plain.ts'
import { type Voices, voicesOf } from './voices.ts'

/** A sentence as the cues read it. */
export type Reading = {
  /** Place of the sentence in the material. */
  index: number
  telling: number
  text: string
  /** The text in one spelling, of the same length. */
  line: string
  terms: ReadonlySet<string>
  /** Content words that stand in names. */
  named: ReadonlySet<string>
  voices: Voices
  /** Day its article was published, if known. */
  published: string | null
  content: ContentWord[]
  acts: Act[]
  numbers: NumberMention[]
  dates: DateMention[]
}

/** All that is compared in a story. */
export type Readings = {
  readings: Reading[]
  actors: Actors
  /** How much a term tells one sentence of the story from another, 0 (in all of them) to 1 (in one). */
  rarity: (term: string) => number
}

/** Reads every sentence of a story for the cues. */
export function readAll(material: Material, options: { publishedOf: (article: string) => string | null }): Readings {
  const { sentences, tellingOf } = material
  const actors = actorsOf(sentences.map(({ text }) => text))
  const voices = new Map<number, Voices>()
  for (const list of byArticle(material)) {
    const found = voicesOf(
      list.map((index) => sentences[index]?.text ?? ''),
      actors,
    )
    for (const [place, index] of list.entries()) voices.set(index, found[place] ?? { voices: [], subject: null })
  }
  const readings = sentences.map((sentence, index): Reading => {
    const line = plain(sentence.text)
    return {
      index,
      telling: tellingOf(index),
      text: sentence.text,
      line,
      terms: new Set(sentence.terms),
      named: new Set(names(line).flatMap(({ text }) => terms(text))),
      voices: voices.get(index) ?? { voices: [], subject: null },
      published: options.publishedOf(sentence.article),
      content: contentWords(sentence.text),
      acts: actsIn(line),
      numbers: numbers(sentence.text),
      dates: datesIn(sentence.text),
    }
  })
  return { readings, actors, rarity: rarityIn(readings) }
}

function byArticle({ sentences }: Material): number[][] {
  const lists = new Map<string, number[]>()
  for (const [index, { article }] of sentences.entries()) lists.set(article, [...(lists.get(article) ?? []), index])
  return [...lists.values()]
}

function rarityIn(readings: readonly Reading[]): (term: string) => number {
  const counts = new Map<string, number>()
  for (const one of readings) for (const term of one.terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  const most = Math.log((readings.length + 1) / 1.5)
  return (term) => Math.max(0, Math.log((readings.length + 1) / ((counts.get(term) ?? 1) + 0.5))) / Math.max(most, 0.1)
}

/** Content words that two stretches share, and what they tell together. */
export function shared(
  a: Iterable<string>,
  b: ReadonlySet<string>,
  rarity: (term: string) => number,
): { terms: string[]; weight: number } {
  const both = [...new Set(a)].filter((term) => b.has(term))
  return { terms: both, weight: both.reduce((sum, term) => sum + rarity(term), 0) }
}

/** Content words of a sentence that are no part of a name: what happens, not to whom. */
export const matterTerms = ({ terms: all, named }: Pick<Reading, 'terms' | 'named'>): Set<string> =>
  new Set([...all].filter((term) => !named.has(term)))
