import type { Assessment } from '@daybrief/schema'
import { confidences, credibilities, reliabilities } from './headings.ts'

/** `confidence moderate/B2`: the level and the Admiralty grade, short enough to stand in a row. */
export function assessmentLabel({ confidence, reliability, credibility }: Assessment): string {
  return `confidence ${confidences[confidence]}/${reliability}${credibility}`
}

/** What the grade means, spelt out: `B2: usually reliable, probably true`. */
export function gradeWords({ reliability, credibility }: Assessment): string {
  return `${reliability}${credibility}: ${reliabilities[reliability]}, ${credibilities[credibility]}`
}
