import type { Editorial, Term } from '@daybrief/schema'
import { stretches } from '../stretches.ts'
import { Case, keyOf, tokens } from '../tokens.ts'
import { heaviestTerms } from './heaviest-terms.ts'
import type { Told } from './told.ts'

/** Share of a topic's articles that teach: those of which the lexicon is surest (methods, section 5: half). */
const TEACHING_SHARE = 0.5
/** Articles that must teach a topic, and articles that must have a word: fewer tell of one event, not of a topic. */
const LEAST_TEACHERS = 10
const LEAST_ARTICLES = 5
/** Added to each count (complement naive Bayes with alpha .3: the best of the trials in methods, section 5). */
const SMOOTHING = 0.3
/** Log ratio from which a word speaks for a topic: it stands there e^1.5, some four and a half times, as often as elsewhere. */
const LEAST_LOG_RATIO = 1.5
/** Words kept for a topic: the heaviest, about as many as an editor lists. */
const MOST_WORDS = 40
/** Letters of a word that may be learned: shorter ones are words of grammar and parts of numbers. */
const SHORTEST = 4

/** Words that stand in the surest articles of a topic far more often than in those of all other topics. */
export function learnedWords(told: readonly Told[], { topics }: Pick<Editorial, 'topics'>): Record<string, Term[]> {
  const teachers = surest(told)
  const counts = [...teachers].map(([topic, list]) => ({ topic, articles: list.length, words: countWords(list) }))
  const everywhere = new Map<string, number>()
  for (const { words } of counts) for (const [word, count] of words) add(everywhere, word, count)
  const listed = listedWords(topics)
  const all = sum(everywhere)
  const terms = new Map<string, Term[]>()
  for (const { topic, words } of counts) {
    const inside = sum(words)
    const smoothing = SMOOTHING * everywhere.size
    const found: Term[] = []
    for (const [word, count] of words) {
      if (count < LEAST_ARTICLES || listed(word)) continue
      const here = (count + SMOOTHING) / (inside + smoothing)
      const elsewhere = (everywhere.get(word)! - count + SMOOTHING) / (all - inside + smoothing)
      const weight = Math.log(here / elsewhere)
      if (weight >= LEAST_LOG_RATIO) found.push({ term: word, weight })
    }
    if (found.length > 0) terms.set(topic, found)
  }
  return heaviestTerms(terms, MOST_WORDS)
}

/** The articles of each topic whose heaviest topic it is by the widest margin; of equal ones the first by id. */
function surest(told: readonly Told[]): Map<string, Told[]> {
  const byTopic = new Map<string, Told[]>()
  for (const one of told) {
    const topic = one.subjects.topics[0]?.topic
    if (topic !== undefined) byTopic.set(topic, [...(byTopic.get(topic) ?? []), one])
  }
  const second = ({ subjects }: Told) => subjects.topics[1]?.weight ?? 0
  const words = ({ subjects }: Told) => subjects.topics[0]!.evidence.length
  return new Map(
    [...byTopic]
      .map(([topic, list]): [string, Told[]] => {
        const sorted = list.toSorted((a, b) => second(a) - second(b) || words(b) - words(a))
        return [topic, sorted.slice(0, Math.ceil(list.length * TEACHING_SHARE))]
      })
      .filter(([, list]) => list.length >= LEAST_TEACHERS),
  )
}

/** In how many articles each word stands that could be a term: in small letters, so that no name becomes a topic. */
function countWords(told: readonly Told[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { article } of told) {
    const found = new Set<string>()
    for (const { text } of stretches(article)) {
      for (const { key, case: written, run } of tokens(text)) {
        if (!run && written === Case.lower && key.length >= SHORTEST && !/\d/.test(key)) found.add(key)
      }
    }
    for (const word of found) add(counts, word, 1)
  }
  return counts
}

/** Whether an editor has listed a word for some topic, by itself or as the beginning of words. */
function listedWords(topics: Editorial['topics']): (word: string) => boolean {
  const words = new Set<string>()
  const beginnings: string[] = []
  for (const { terms } of topics) {
    for (const { term } of Object.values(terms).flat()) {
      if (/\s/.test(term)) continue
      if (term.endsWith('*')) beginnings.push(keyOf(term.slice(0, -1)))
      else words.add(keyOf(term))
    }
  }
  return (word) => words.has(word) || beginnings.some((beginning) => word.startsWith(beginning))
}

const add = (counts: Map<string, number>, key: string, count: number) => counts.set(key, (counts.get(key) ?? 0) + count)

const sum = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((all, count) => all + count, 0)
