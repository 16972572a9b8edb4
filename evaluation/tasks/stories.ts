import { findCopies, findStories, fingerprint } from '@daybrief/similarity'
import type { StoryGold, StoryPrediction } from '../gold.ts'
import { goldArticle } from '../gold-article.ts'
import type { Predictor } from '../task.ts'

/** Stories of all articles of a set. */
export const stories: Predictor<StoryGold, StoryPrediction> = {
  name: 'stories',
  predict: async (gold) => {
    const articles = gold.map((row, index) => goldArticle(row, index + 1))
    const copies = findCopies(articles, articles.map(fingerprint))
    const found = findStories(articles, { copies, opinions: new Set() })
    const storyOf = new Map(found.flatMap((story) => story.articles.map((id) => [id, story.id])))
    return gold.map((row, index) => ({ id: row.id, story: storyOf.get(articles[index]!.id)! }))
  },
}
