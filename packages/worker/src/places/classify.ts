import { classify } from '@daybrief/pipeline'
import { placeOfArticleStage } from './of-article.ts'

/** Articles in, subjects out. */
export const classifyPlace = placeOfArticleStage(classify, {
  records: (subjects) => ({ subjects: [subjects] }),
  reason: ({ kind, topics, countries }) =>
    [
      kind.value,
      topics
        .map(({ topic }) => topic)
        .slice(0, 2)
        .join(', '),
      countries
        .filter(({ main }) => main)
        .map(({ country }) => country)
        .join(', '),
    ]
      .filter(Boolean)
      .join('; '),
})
