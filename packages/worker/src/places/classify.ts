import { classify } from '@daybrief/pipeline'
import { alertingHits } from '../alerts/alerting-hits.ts'
import { placeOfArticleStage } from './of-article.ts'

/** Articles in, subjects out, and an alert where a watchlist asks for one. */
export const classifyPlace = placeOfArticleStage(classify, {
  records: (subjects, { editorial }) => {
    const hits = alertingHits(subjects, editorial.watchlists)
    return { subjects: [subjects], alerts: hits.length === 0 ? [] : [{ article: subjects.article, hits }] }
  },
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
