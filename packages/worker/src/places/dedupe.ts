import { dedupe } from '@daybrief/pipeline'
import { placeOfArticleStage } from './of-article.ts'

/** Articles in, fingerprints out, and the keys under which copies of them are found on later days. */
export const dedupePlace = placeOfArticleStage(dedupe, {
  records: ({ fingerprint, bands }) => ({
    fingerprints: [fingerprint],
    bands: [{ article: fingerprint.article, bands }],
  }),
  reason: ({ fingerprint }) => `fingerprint of ${fingerprint.words} words`,
})
