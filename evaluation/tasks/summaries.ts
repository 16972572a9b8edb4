import { type Sentence, summarise } from '@daybrief/briefing'
import { sentences as sentenceRanges, terms, words } from '@daybrief/language'
import type { SummaryGold, SummaryPrediction } from '../gold.ts'
import type { Predictor } from '../task.ts'

/** Words of a summary: 220, what the references of Multi-News have, as ROUGE counts them; it cuts words at hyphens. */
const SUMMARY_WORDS = 217

/** Fragments and lists are no sentences to quote (methods: summaries). */
const FEWEST_WORDS = 6
const MOST_WORDS = 70
const SENTENCE_END = /[.!?]["”’')]*$/

/** Summaries of several articles on one event: 220 words of verbatim sentences, one a line. */
export const summaries: Predictor<SummaryGold, SummaryPrediction> = {
  name: 'summaries',
  predict: async (gold) => gold.map(({ id, documents }) => ({ id, summary: summaryOf(documents) })),
}

function summaryOf(documents: readonly string[]): string {
  const tellings = [...new Set(documents)]
  const read = tellings.flatMap((text, telling) => sentencesOf(text).map((sentence) => ({ sentence, telling })))
  const sentences = read.map(({ sentence }) => sentence)
  const chosen = summarise(sentences, {
    words: SUMMARY_WORDS,
    sentences: Number.POSITIVE_INFINITY,
    tellingOf: (index) => read[index]?.telling ?? 0,
    citable: (index) => {
      const text = sentences[index]?.text ?? ''
      const count = words(text).length
      return count >= FEWEST_WORDS && count <= MOST_WORDS && SENTENCE_END.test(text)
    },
  })
  const ordered = chosen.sort((a, b) => a - b)
  return ordered.map((index) => sentences[index]?.text.replace(/\s*\n\s*/g, ' ') ?? '').join('\n')
}

function sentencesOf(text: string): Sentence[] {
  return sentenceRanges(text).map((range, index) => {
    const words = text.slice(range.start, range.end)
    return { article: '', document: '', range, text: words, index, paragraph: index, terms: terms(words) }
  })
}
