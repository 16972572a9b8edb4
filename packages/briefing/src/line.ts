import type { StorySection, Weight } from '@daybrief/schema'
import { cautionsOf } from './cautions.ts'
import { isCitable, leansBack } from './citable.ts'
import { headlineOf } from './headline.ts'
import { noveltyOf } from './novelty.ts'
import { opinionsOf } from './opinions.ts'
import type { PlacedStory } from './select.ts'
import { type Sentence, sentencesOf } from './sentences.ts'
import { frameOf, type Telling } from './tell.ts'

/** Sentences read of each telling for a line: the lead of a news report says what happened. */
const LEAD_SENTENCES = 4

/** Tellings read for a line: one of them gives the words, the others can do no more than agree. */
const LEAD_TELLINGS = 4

/** Tells a story in a line: its headline and the first sentence that can stand alone. Null when there is none to cite. */
export function line(
  story: PlacedStory,
  options: Telling & { weight: Weight },
): { section: StorySection; unverified: number } | null {
  const { state, subjects, textOf } = options
  const read = story.tellings
    .slice(0, LEAD_TELLINGS)
    .map(({ first }) => sentencesOf(first, { text: textOf(first.document), limit: LEAD_SENTENCES }))
  const sentences = read.flatMap((one) => one.sentences)
  const chosen = bestOf(sentences)
  const headline = headlineOf(story, { sentences: chosen ? [chosen] : [], textOf })
  if (!headline) return null
  const cautions = cautionsOf(story, {
    material: { sentences: [], pairs: [], tellings: story.tellings.length },
    late: options.closed.late,
  })
  return {
    section: {
      ...frameOf(story, options),
      headline: state(headline),
      novelty: noveltyOf(sentences, options.history).novelty,
      summary: chosen && chosen.text !== headline.text ? [state(chosen)] : [],
      agreed: [],
      differences: [],
      single: [],
      news: [],
      cautions: cautions.map(({ kind, text }) => ({ kind, text, statement: null })),
      opinions: opinionsOf(story.opinions, { subjects, textOf, state }),
    },
    unverified: read.reduce((sum, one) => sum + one.unverified, 0),
  }
}

function bestOf(sentences: readonly Sentence[]): Sentence | undefined {
  const citable = sentences.filter(isCitable)
  return citable.find((sentence) => !leansBack(sentence)) ?? citable[0]
}
