import type { Article, Fingerprint } from '@daybrief/schema'
import { bandsOf, fingerprint } from '@daybrief/similarity'
import type { Stage } from '../stage.ts'

/** What is kept of an article to find its copies: its fingerprint, and keys under which copies meet in an index. */
export type CopyKeys = { fingerprint: Fingerprint; bands: number[] }

/**
 * The fingerprint of an article. Which articles are copies is a question about a set, so the digest asks it of the
 * closed set of an edition; here is done, once, what is costly for each text.
 */
export const dedupe: Stage<Article, CopyKeys> = {
  name: 'dedupe',
  takes: 'article',
  gives: 'fingerprint',
  async run(article) {
    const own = fingerprint(article)
    return { kept: [{ fingerprint: own, bands: bandsOf(own) }], dropped: [] }
  },
}
