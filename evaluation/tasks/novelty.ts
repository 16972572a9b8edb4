import { newnessOf } from '@daybrief/briefing'
import { terms } from '@daybrief/language'
import type { NoveltyGold, NoveltyPrediction } from '../gold.ts'
import type { Predictor } from '../task.ts'

/** How new sentences are against what was known. */
export const novelty: Predictor<NoveltyGold, NoveltyPrediction> = {
  name: 'novelty',
  predict: async (gold) =>
    gold.map(({ id, known, sentences }) => {
      const read = (text: string) => ({ terms: terms(text) })
      const made = newnessOf(
        sentences.map(({ text }) => read(text)),
        known.map(read),
      )
      return { id, newness: made.map(({ newness }) => newness) }
    }),
}
