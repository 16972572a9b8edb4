import { names, numbers, terms } from '@daybrief/language'
import type { StorySection, Weight } from '@daybrief/schema'
import { LATE } from './cautions.ts'
import { isCitable, leansBack } from './citable.ts'
import { frameOf } from './frame.ts'
import { headlineOf } from './headline.ts'
import type { Means } from './means.ts'
import { noveltyOf } from './novelty.ts'
import { opinionsOf } from './opinions.ts'
import type { PlacedStory } from './select.ts'
import { type Sentence, sentencesOf } from './sentences.ts'

/** Sentences read of each telling for a line: the lead of a news report says what happened. */
const LEAD_SENTENCES = 7

/** Tellings read for a line: one of them gives the words, the others can do no more than agree. */
const LEAD_TELLINGS = 4

/** Tells a story in a line: its headline and, with `sentence`, the sentence that tells most. Null when there is none to cite. */
export function line(
  story: PlacedStory,
  options: Means & { weight: Weight; sentence: boolean },
): { section: StorySection; unverified: number } | null {
  const { state, subjects, textOf } = options
  const read = story.tellings
    .slice(0, LEAD_TELLINGS)
    .map(({ first }) => sentencesOf(first, { text: textOf(first.document), limit: LEAD_SENTENCES }))
  const sentences = read.flatMap((one) => one.sentences)
  const headline = headlineOf(story, { sentences: sentences.filter(isCitable).slice(0, 1), textOf })
  if (!headline) return null
  const chosen = bestOf(
    sentences.filter(({ text }) => text !== headline.text),
    headline.text,
  )
  const late = story.tellings.some(({ articles }) => articles.some(({ id }) => options.closed.late.has(id)))
  return {
    section: {
      ...frameOf(story, options),
      headline: state(headline),
      novelty: noveltyOf(sentences, options.history).novelty,
      summary: chosen && options.sentence ? [state(chosen)] : [],
      agreed: [],
      differences: [],
      single: [],
      news: [],
      cautions: late ? [{ kind: 'late', text: LATE, statement: null }] : [],
      opinions: opinionsOf(story.opinions, { subjects, textOf, state }),
    },
    unverified: read.reduce((sum, one) => sum + one.unverified, 0),
  }
}

/** A line's sentence has at most this many words, if there is such a one. */
const LINE_WORDS = 36

/** Shares of what a sentence is chosen by for a line: its place, what it has of the headline, its names and numbers. */
const FACTORS = { place: 0.5, headline: 0.3, detail: 0.2 }

/** Names and numbers from which on a sentence says no more for having further ones. */
const FULL_DETAIL = 5

/** The sentence that tells most of a story in one line; the first of equals. */
function bestOf(sentences: readonly Sentence[], headline: string): Sentence | undefined {
  const citable = sentences.filter((sentence) => isCitable(sentence) && !leansBack(sentence))
  const offered = citable.length > 0 ? citable : sentences.filter(isCitable)
  const short = offered.filter(({ text }) => text.split(/\s+/).length <= LINE_WORDS)
  const wanted = new Set(terms(headline))
  const score = ({ text, terms: own, index }: Sentence) => {
    const shared = own.filter((term) => wanted.has(term)).length
    const detail = names(text).length + numbers(text).length
    return (
      FACTORS.place / (1 + index / 5) +
      (FACTORS.headline * shared) / Math.max(1, wanted.size) +
      FACTORS.detail * Math.min(1, detail / FULL_DETAIL)
    )
  }
  let best: Sentence | undefined
  for (const one of short.length > 0 ? short : offered) if (!best || score(one) > score(best) + 1e-9) best = one
  return best
}
