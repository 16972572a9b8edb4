import type { Topic } from '@daybrief/schema'

/**
 * Weight that stands for all the subjects a lexicon does not know. It keeps one passing word in a text about nothing
 * we have terms for from making that text a matter of security.
 */
const UNKNOWN_SUBJECTS = 2

/** How much an article matters to a security desk: the share of its topics' sums, each times the topic's own grade. */
export function securityOf(sums: readonly number[], topics: readonly Topic[]): number {
  let all = UNKNOWN_SUBJECTS
  let security = 0
  for (const [index, topic] of topics.entries()) {
    const sum = sums[index]!
    all += sum
    security += sum * topic.security
  }
  return security / all
}
