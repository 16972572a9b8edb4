import type { Decision } from '@daybrief/schema'

/** The decisions about stories that were not taken back, latest first; of one instant the greater id first. */
export const decisionsInForce = (decisions: readonly Decision[]): Decision[] =>
  decisions
    .filter(({ kind, withdrawnAt }) => (kind === 'together' || kind === 'apart') && withdrawnAt === null)
    .sort((left, right) => {
      if (left.at !== right.at) return left.at > right.at ? -1 : 1
      return left.id > right.id ? -1 : left.id < right.id ? 1 : 0
    })
