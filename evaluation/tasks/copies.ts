import { findCopies, fingerprint } from '@daybrief/similarity'
import type { CopyGold, CopyPrediction } from '../gold.ts'
import { goldArticle } from '../gold-article.ts'
import type { Predictor } from '../task.ts'

/** Groups of one telling: a text, its copies and versions. */
export const copies: Predictor<CopyGold, CopyPrediction> = {
  name: 'copies',
  predict: async (gold) => {
    const articles = gold.map((row, index) => goldArticle(row, index + 1))
    const parents = new Map(findCopies(articles, articles.map(fingerprint)).map(({ article, of }) => [article, of]))
    const firstTelling = (id: string): string => {
      const parent = parents.get(id)
      return parent === undefined ? id : firstTelling(parent)
    }
    return gold.map((row, index) => ({ id: row.id, group: firstTelling(articles[index]!.id) }))
  },
}
