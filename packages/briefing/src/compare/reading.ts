import { type DateMention, datesIn, type NameMention, type NumberMention, numbers } from '@daybrief/language'
import { once } from '../once.ts'
import { FEWEST_SENTENCES } from '../vectors.ts'
import { type Actors, actorsOf } from './actors.ts'
import { type Act, actsIn } from './acts.ts'
import type { Compared } from './compared.ts'
import { conceptOf, conceptsIn } from './concepts.ts'
import { type ContentWord, contentWords } from './content-words.ts'
import { lineOf } from './plain.ts'
import { type Voices, voicesOf } from './voices.ts'

/** A sentence as the cues read it. What is costly is read when a cue first asks: most sentences are never asked for dates. */
export type Reading = {
  /** Place of the sentence in the material. */
  index: number
  telling: number
  text: string
  /** The text in one spelling, of the same length. */
  line: string
  names: readonly NameMention[]
  terms: ReadonlySet<string>
  /** Day its article was published, if known. */
  published: string | null
  voices: Voices
  acts: readonly Act[]
  /** Content words that stand in names. */
  readonly named: ReadonlySet<string>
  /** Content words that are no part of a name: what happens, not to whom. */
  readonly matter: ReadonlySet<string>
  readonly content: readonly ContentWord[]
  readonly numbers: readonly NumberMention[]
  readonly dates: readonly DateMention[]
}

/** All that is compared in a story. */
export type Readings = {
  readings: Reading[]
  actors: Actors
  /** How much a term tells one sentence of the story from another, 0 (in all of them) to 1 (in one). */
  rarity: (term: string) => number
}

/** Reads every sentence of a story for the cues. */
export function readAll(compared: Compared, options: { publishedOf: (article: string) => string | null }): Readings {
  const { sentences, tellingOf } = compared
  const lines = sentences.map(({ text }) => lineOf(text))
  const actors = actorsOf(lines)
  const voices = new Map<number, Voices>()
  for (const list of byArticle(compared)) {
    const own = list.flatMap((index) => lines[index] ?? [])
    for (const [place, found] of voicesOf(own, actors).entries()) voices.set(list[place] ?? -1, found)
  }
  const readings = sentences.map((sentence, index): Reading => {
    const { text, article } = sentence
    const { line, names } = lines[index] ?? lineOf(text)
    const all = new Set(sentence.terms.map(conceptOf))
    const named = once(() => new Set(names.flatMap((name) => conceptsIn(name.text))))
    const matter = once(() => new Set([...all].filter((term) => !named().has(term))))
    const content = once(() => contentWords(text))
    const counted = once(() => numbers(text))
    const dated = once(() => datesIn(text))
    return {
      index,
      telling: tellingOf(index),
      text,
      line,
      names,
      terms: all,
      published: options.publishedOf(article),
      voices: voices.get(index) ?? { voices: [], subject: null },
      acts: actsIn(line),
      get named() {
        return named()
      },
      get matter() {
        return matter()
      },
      get content() {
        return content()
      },
      get numbers() {
        return counted()
      },
      get dates() {
        return dated()
      },
    }
  })
  return { readings, actors, rarity: rarityIn(readings) }
}

function byArticle({ sentences }: Compared): number[][] {
  const lists = new Map<string, number[]>()
  for (const [index, { article }] of sentences.entries()) {
    const list = lists.get(article)
    if (list) list.push(index)
    else lists.set(article, [index])
  }
  return [...lists.values()]
}

function rarityIn(readings: readonly Reading[]): (term: string) => number {
  const counts = new Map<string, number>()
  for (const one of readings) for (const term of one.terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  const all = Math.max(FEWEST_SENTENCES, readings.length) + 1
  const most = Math.log(all / 1.5)
  const rarity = (count: number) => Math.max(0, Math.log(all / (count + 0.5))) / most
  const known = new Map([...counts].map(([term, count]) => [term, rarity(count)]))
  return (term) => known.get(term) ?? 1
}

/** Content words that two stretches share, and what they tell together. */
export function shared(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
  rarity: (term: string) => number,
): { terms: string[]; weight: number } {
  const both: string[] = []
  let weight = 0
  for (const term of a) {
    if (!b.has(term)) continue
    both.push(term)
    weight += rarity(term)
  }
  return { terms: both, weight }
}
