import { names, numbers, terms } from '@daybrief/language'
import type { Fact, Weight } from '@daybrief/schema'
import { LATE } from '../cautions/cautions.ts'
import { isCitable, leansBack } from '../citable.ts'
import { noveltyOf } from '../novelty/novelty.ts'
import { once } from '../once.ts'
import type { PlacedStory } from '../select/select.ts'
import { type Sentence, sentencesOf } from '../sentences.ts'
import { type DraftSection, frameOf } from './frame.ts'
import { headlineOf } from './headline.ts'
import type { Means } from './means.ts'
import { opinionsOf } from './opinions.ts'

/** Sentences read of each telling for a line: the lead of a news report says what happened. */
const LEAD_SENTENCES = 7

/** Tellings read for a line: one of them gives the words, the others can do no more than agree. */
const LEAD_TELLINGS = 4

/** Tells a story in a line: its headline and, with `sentence`, the sentence that tells most. Null when there is none to cite. */
export function line(
  story: PlacedStory,
  options: Means & { weight: Weight; sentence: boolean },
): { section: DraftSection; unverified: number } | null {
  const { state, subjects, textOf } = options
  const read = once(() =>
    story.tellings
      .slice(0, LEAD_TELLINGS)
      .map(({ first }) => sentencesOf(first, { text: textOf(first.document), limit: LEAD_SENTENCES })),
  )
  const sentences = once(() => read().flatMap((one) => one.sentences))
  const headline = headlineOf(story, { sentences: () => firstCitable(story, options), textOf })
  if (!headline) return null
  const chosen = options.sentence
    ? bestOf(
        sentences().filter(({ text }) => text !== headline.text),
        headline.text,
      )
    : undefined
  const frame = frameOf(story, options)
  const late = story.tellings.some(({ articles }) => articles.some(({ id }) => options.closed.late.has(id)))
  return {
    section: {
      ...frame,
      facts: frame.facts.filter(({ fact }) => CONSEQUENCES.includes(fact.kind)),
      events: [],
      headline: state(headline),
      novelty: noveltyOf({ id: story.id, sentences }, options.history).novelty,
      summary: chosen ? [state(chosen)] : [],
      agreed: [],
      differences: [],
      single: [],
      news: [],
      cautions: late ? [{ kind: 'late', text: LATE, statement: null }] : [],
      opinions: opinionsOf(story.opinions, { subjects, textOf, state }),
    },
    unverified: options.sentence ? read().reduce((sum, one) => sum + one.unverified, 0) : 0,
  }
}

/** Figures that say something without their sentence; forces and money do not. */
const CONSEQUENCES: readonly Fact['kind'][] = [
  'killed',
  'injured',
  'missing',
  'arrested',
  'displaced',
  'hostages',
  'seized',
  'damage',
]

/** The first sentence that can stand alone, of the first telling that has one; in a list, which is empty when none has. */
function firstCitable(story: PlacedStory, { textOf }: Pick<Means, 'textOf'>): Sentence[] {
  for (const { first } of story.tellings.slice(0, LEAD_TELLINGS)) {
    const read = sentencesOf(first, { text: textOf(first.document), limit: LEAD_SENTENCES })
    const found = read.sentences.find(isCitable)
    if (found) return [found]
  }
  return []
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
