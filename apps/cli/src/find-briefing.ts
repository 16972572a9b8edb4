import type { Briefing } from '@daybrief/schema'
import type { Store } from '@daybrief/store'
import { checkDate } from './check-date.ts'
import { Problem } from './problem.ts'

/** The newest briefing of the store, of an edition's plan, or of its day. */
export async function findBriefing(store: Store, words: { edition?: string; date?: string }): Promise<Briefing> {
  const date = words.date === undefined ? undefined : checkDate(words.date)
  const [found] = (await store.briefings(words.edition)).filter(
    ({ edition }) => date === undefined || edition.date === date,
  )
  const kept = found && (await store.briefing(found.edition.id))
  if (kept) return kept.briefing
  const named = [words.edition, date].filter(Boolean).join(' ')
  throw new Problem(
    `There is no briefing${named ? ` of ${named}` : ''} in this store; "daybrief list" shows those there are, "daybrief brief EDITION" makes one.`,
    'notFound',
  )
}
