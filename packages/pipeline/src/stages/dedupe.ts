import type { Article, Fingerprint } from '@daybrief/schema'
import { fingerprint } from '@daybrief/similarity'
import type { Stage } from '../stage.ts'

/**
 * The fingerprint of an article. Which articles are copies is a question about a set, so the digest asks it of the
 * closed set of an edition; here is done, once, what is costly for each text.
 */
export const dedupe: Stage<Article, Fingerprint> = {
  name: 'dedupe',
  takes: 'article',
  gives: 'fingerprint',
  async run(article) {
    return { kept: [fingerprint(article)], dropped: [] }
  },
}
