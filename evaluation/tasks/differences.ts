import { compareArticles } from '@daybrief/briefing'
import type { DifferenceGold, DifferencePrediction } from '../gold.ts'
import { goldArticle } from '../gold-article.ts'
import type { Predictor } from '../task.ts'

/** The questions on which reports on one event differ. */
export const differences: Predictor<DifferenceGold, DifferencePrediction> = {
  name: 'differences',
  predict: async (gold) =>
    gold.map(({ id, articles }) => {
      const texts = new Map<string, string>()
      const told = articles.map((row, place) => {
        const document = String(place)
        const article = { ...goldArticle(row, place + 1), document }
        texts.set(document, `${row.title.trim()}\n\n${row.text}`)
        return article
      })
      const found = compareArticles(told, { textOf: (document) => texts.get(document) ?? '' })
      return {
        id,
        differences: found.map(({ kind, sides }) => ({ kind, sides: sides.map(({ cue, text }) => ({ cue, text })) })),
      }
    }),
}
