import type { Email } from 'postal-mime'

/** Who wrote something, when and under which subject, as a mail's header or a forwarded head states it. */
export type Letterhead = { subject: string; name: string; address: string; date: string }

/** A mail, or what was forwarded in it: its head and its words. */
export type Letter = { head: Letterhead; body: string }

/** `Re:`, `Fwd:` and what other languages' programs write, any number of them. */
const PREFIX = /^\s*(?:(?:re|fwd?|aw|wg|sv|vs|tr|rv|enc|vb|ynt|回复|转发|答复)\s*(?:\[\d+\])?\s*[:：]\s*)+/iu

/** The head of a mail as its header states it. The date is as written there, with the zone of its writer. */
export function letterheadOf(mail: Email): Letterhead {
  const { name = '', address = '' } = mail.from?.group === undefined ? (mail.from ?? {}) : (mail.from.group[0] ?? {})
  const date = mail.headers.find(({ key }) => key === 'date')?.value ?? ''
  return { subject: subjectOf(mail.subject ?? ''), name: oneLine(name), address, date: oneLine(date) }
}

/** A subject without the marks of answers and forwards. */
export const subjectOf = (words: string): string => oneLine(words).replace(PREFIX, '')

export const oneLine = (words: string): string => words.replace(/\s+/gu, ' ').trim()
