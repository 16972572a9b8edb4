import { createHash } from 'node:crypto'
import type { Decision } from '@daybrief/schema'

/** Hexadecimal digits of an id: 64 bits. */
const ID_DIGITS = 16

/** What is decided, by whom and why. */
export type Decided = Pick<Decision, 'kind' | 'articles'> & Partial<Pick<Decision, 'from' | 'subject' | 'sides'>>

/** A decision made now. Its id is that of what is decided, whoever decides it and when, in whatever order it is named. */
export function newDecision(decided: Decided, options: { by?: string; note?: string; now: Date }): Decision {
  const { kind, subject = null } = decided
  const articles = inOrder(decided.articles)
  const from = inOrder(decided.from ?? [])
  const sides = inOrder(decided.sides ?? [])
  const sha256 = createHash('sha256')
    .update(JSON.stringify([kind, articles, from, subject, sides]))
    .digest('hex')
  return {
    id: sha256.slice(0, ID_DIGITS),
    kind,
    articles,
    from,
    subject,
    sides,
    by: options.by ?? null,
    at: options.now.toISOString(),
    note: options.note ?? null,
    withdrawnAt: null,
  }
}

const inOrder = (words: readonly string[]) => [...new Set(words)].sort()
