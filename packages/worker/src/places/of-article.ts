import { type Context, type Stage, stepOf } from '@daybrief/pipeline'
import type { Article } from '@daybrief/schema'
import type { Records } from '@daybrief/store'
import type { Place } from '../place.ts'

/** The place of a stage that takes one article and gives one record of it. */
export function placeOfArticleStage<Output>(
  stage: Stage<Article, Output>,
  options: { records: (output: Output, context: Context) => Records; reason: (output: Output) => string },
): Place {
  return {
    stage: stage.name,
    leaseSeconds: 60,
    async open(inputs, { store, context }) {
      const articles = await store.articles(inputs)
      return new Map(
        articles.map((article) => [
          article.id,
          async () => {
            const { kept, dropped } = await stage.run(article, context)
            const [output] = kept
            if (output === undefined) return { status: 'dropped', reason: dropped[0]?.reason ?? '' }
            const { next } = stepOf(stage.name)
            return {
              status: 'kept',
              reason: options.reason(output),
              records: options.records(output, context),
              next: next === null ? [] : [{ stage: next, input: article.id }],
            }
          },
        ]),
      )
    },
  }
}
