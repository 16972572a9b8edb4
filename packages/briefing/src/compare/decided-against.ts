import type { Decision } from '@daybrief/schema'

/**
 * Whether an analyst has decided that sentences do not contradict each other. A briefing may show a side in part, so a side
 * that was decided on is known again in the sentence it was cut from.
 */
export function decidedAgainst(decisions: readonly Decision[]): (sentences: readonly string[]) => boolean {
  const decided = decisions.filter(({ kind, withdrawnAt }) => kind === 'not-a-difference' && withdrawnAt === null)
  return (sentences) =>
    decided.some(
      ({ sides }) => sides.length > 0 && sentences.every((text) => sides.some((side) => text.includes(side.trim()))),
    )
}
