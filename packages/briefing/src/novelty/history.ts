import { terms } from '@daybrief/language'
import type { Briefing } from '@daybrief/schema'
import { compareText } from '../compare-text.ts'
import { once } from '../once.ts'
import type { Sentence } from '../sentences.ts'
import { toldSentences } from './told-sentences.ts'

/** A story as the edition before told it: the sentences of the articles it cited. */
type ToldStory = { id: string; sentences: () => Sentence[]; words: () => ReadonlySet<string> }

/** The edition before this one. */
export type History = {
  /** The earlier story that a story tells on, by its id or else by its content words; null when there is none. */
  toldBefore(story: { id: string; words: ReadonlySet<string> }): ToldStory | null
}

/** Shared content words, by the geometric mean of both counts, from which two stories are one told on. */
const SAME_STORY = 0.25

/** A word in more earlier stories than this joins everything with everything and finds none. */
const MOST_STORIES = 40

/** Earlier stories read in full, those whose statements have the most rare words in common with the story. */
const MOST_CANDIDATES = 3

/** Reads the last edition's stories; null when there is none, so that nothing can be called new. */
export function historyOf(previous: Briefing | null): History | null {
  if (previous === null) return null
  const articles = new Map(previous.articles.map((article) => [article.id, article]))
  const stories = new Map<string, ToldStory>()
  const postings = new Map<string, ToldStory[]>()
  for (const section of [...previous.stories, ...previous.outside, ...previous.older]) {
    const sentences = once(() =>
      section.articles.flatMap((id) => {
        const article = articles.get(id)
        return article ? toldSentences(article) : []
      }),
    )
    const words = once(() => new Set(sentences().flatMap((one) => one.terms)))
    const story = { id: section.id, sentences, words }
    stories.set(section.id, story)
    const told = [section.headline, ...section.summary, ...section.agreed, ...section.single]
    for (const word of new Set(told.flatMap(({ text }) => terms(text)))) {
      const list = postings.get(word)
      if (list) list.push(story)
      else postings.set(word, [story])
    }
  }
  return { toldBefore: ({ id, words }) => stories.get(id) ?? closestOf(words, postings) }
}

function closestOf(words: ReadonlySet<string>, postings: ReadonlyMap<string, ToldStory[]>): ToldStory | null {
  const counts = new Map<ToldStory, number>()
  for (const word of words) {
    const list = postings.get(word) ?? []
    if (list.length > MOST_STORIES) continue
    for (const story of list) counts.set(story, (counts.get(story) ?? 0) + 1)
  }
  const candidates = [...counts].sort(([a, x], [b, y]) => y - x || compareText(a.id, b.id)).slice(0, MOST_CANDIDATES)
  let best: ToldStory | null = null
  let nearest = SAME_STORY
  for (const [story] of candidates) {
    let both = 0
    const before = story.words()
    for (const word of words) if (before.has(word)) both++
    const nearness = both / Math.max(1, Math.sqrt(words.size * before.size))
    if (nearness > nearest) [best, nearest] = [story, nearness]
  }
  return best
}
