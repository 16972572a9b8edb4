import { dedupe } from '@daybrief/pipeline'
import { placeOfArticleStage } from './of-article.ts'

/** Articles in, fingerprints out. */
export const dedupePlace = placeOfArticleStage(dedupe, {
  records: (fingerprint) => ({ fingerprints: [fingerprint] }),
  reason: ({ words }) => `fingerprint of ${words} words`,
})
