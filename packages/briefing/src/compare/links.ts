import type { Compared } from './compared.ts'
import { type Reading, type Readings, shared } from './reading.ts'

/** Two sentences of different tellings that may speak of the same, and how near they are. */
export type Link = {
  a: Reading
  b: Reading
  similarity: number
  /** Both open their articles: what both are there to tell is the event itself. */
  leads: boolean
}

/** Links of one story that are read at most, the nearest: beyond them nothing is said twice that is not said nearer. */
const MOST_LINKS = 3000

/** Cosine from which every cue takes two sentences to be near enough: to look closer would change nothing. */
const SURE = 0.5

/** Sentences with which an article tells what happened. */
const LEAD_SENTENCES = 2

/** Content words that two leads must share to be read side by side where they are not near enough by their words alone. */
const FEWEST_OF_LEADS = 2

/** The aligned sentences of a story as readings, nearest first; behind them the leads that have few words in common. */
export function linksOf({ pairs, sentences }: Compared, { readings, rarity }: Readings): Link[] {
  const leads = leadsOf(sentences)
  const lengths = new Map([...leads].map((place) => [place, lengthOf(readings[place]?.terms ?? new Set(), rarity)]))
  const nearness = (a: Reading, b: Reading) => cosineOf(a, b, { lengths, rarity })
  const near = pairs.slice(0, MOST_LINKS).flatMap(({ a, b, similarity }): Link[] => {
    const first = readings[a]
    const second = readings[b]
    if (!first || !second) return []
    const both = leads.has(a) && leads.has(b)
    const meant = both && similarity < SURE ? Math.max(similarity, nearness(first, second)) : similarity
    return [{ a: first, b: second, similarity: meant, leads: both }]
  })
  const met = new Set(near.filter((link) => link.leads).map(({ a, b }) => `${a.index} ${b.index}`))
  const far = [...leads].flatMap((b) =>
    [...leads].flatMap((a): Link[] => {
      const first = readings[a]
      const second = readings[b]
      if (!first || !second || a >= b || first.telling === second.telling || met.has(`${a} ${b}`)) return []
      if (shared(first.terms, second.terms, rarity).terms.length < FEWEST_OF_LEADS) return []
      return [{ a: first, b: second, similarity: nearness(first, second), leads: true }]
    }),
  )
  return [...near, ...far]
}

/** Places of the sentences that open their articles. */
function leadsOf(sentences: Compared['sentences']): Set<number> {
  const counts = new Map<string, number>()
  const leads = new Set<number>()
  for (const [index, { article }] of sentences.entries()) {
    const count = counts.get(article) ?? 0
    counts.set(article, count + 1)
    if (count < LEAD_SENTENCES) leads.add(index)
  }
  return leads
}

/** Cosine of two leads once words of one meaning are one, each word weighed by its rarity in the story. */
function cosineOf(
  a: Reading,
  b: Reading,
  around: { lengths: ReadonlyMap<number, number>; rarity: (term: string) => number },
): number {
  const { lengths, rarity } = around
  let product = 0
  for (const term of a.terms) if (b.terms.has(term)) product += rarity(term) ** 2
  if (product === 0) return 0
  return product / ((lengths.get(a.index) ?? 1) * (lengths.get(b.index) ?? 1))
}

const lengthOf = (terms: ReadonlySet<string>, rarity: (term: string) => number) =>
  Math.sqrt([...terms].reduce((sum, term) => sum + rarity(term) ** 2, 0))
