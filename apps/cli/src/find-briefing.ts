import { readFile } from 'node:fs/promises'
import { Briefing } from '@daybrief/schema'
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

/** The briefing a person names in one word: an edition, with its date or its newest, or a briefing.json. */
export async function findBriefingNamed(store: Store, words: string): Promise<Briefing> {
  if (words.endsWith('.json')) return readBriefing(words)
  const kept = await store.briefing(words)
  if (kept !== null) return kept.briefing
  const [, edition = words, date] = /^(.*)-(\d{4}-\d\d-\d\d)$/.exec(words) ?? []
  return findBriefing(store, { edition, ...(date ? { date } : {}) })
}

/** As it was written: checked, but not put in another order, so that its bytes are what they were. */
async function readBriefing(path: string): Promise<Briefing> {
  const text = await readFile(path, 'utf8').catch((error) => {
    throw new Problem(`${path} cannot be read: ${error.message}`, 'notFound')
  })
  const value = jsonOf(text)
  const { success, error } = Briefing.safeParse(value)
  if (success) return value as Briefing
  const [fault] = error.issues
  throw new Problem(`${path} is no briefing: ${fault?.path.join('.')}: ${fault?.message}`, 'usage')
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
