import { type Letter, type Letterhead, oneLine, subjectOf } from './letter.ts'

/** The lines with which Gmail, Outlook, Apple Mail and Thunderbird open what they forward. */
const OPENING =
  /^[ \t>]*(?:-{2,}\s*(?:Forwarded message|Original Message|Weitergeleitete Nachricht|Message transféré)\s*-{2,}|Begin forwarded message:|_{20,})[ \t]*$/imu
const FIELD =
  /^[*\s]*(?<name>from|date|sent|subject|to|cc|reply-to|von|datum|gesendet|betreff|an|de|objet|envoyé|à)\s*:\*?\s*(?<value>.*)$/iu
const FIELDS: Record<string, 'from' | 'date' | 'subject'> = {
  from: 'from',
  von: 'from',
  de: 'from',
  date: 'date',
  sent: 'date',
  datum: 'date',
  gesendet: 'date',
  envoyé: 'date',
  subject: 'subject',
  betreff: 'subject',
  objet: 'subject',
}
const MAILBOX = /^"?(?<name>[^"<]*?)"?\s*(?:<|\[mailto:)?(?<address>[^\s<>[\]"]+@[^\s<>[\]"]+?)?[>\]]*$/u
/** A mail that was passed on more often than this is a chain letter. */
const MOST_FORWARDS = 10

/** What a mail forwards in its text, the innermost; the mail itself when it forwards nothing. What stood above it is left. */
export function forwardedIn(letter: Letter): Letter {
  let innermost = letter
  for (let times = 0; times < MOST_FORWARDS; times++) {
    const inner = nextIn(innermost)
    if (inner === null) return innermost
    innermost = inner
  }
  return innermost
}

function nextIn({ head, body }: Letter): Letter | null {
  const opening = OPENING.exec(body)
  if (opening === null) return null
  const lines = unquoted(body.slice(opening.index + opening[0].length).split(/\r?\n/))
  const first = lines.findIndex((line) => line.trim() !== '')
  const fields: Partial<Record<'from' | 'date' | 'subject', string>> = {}
  let at = first
  for (; at < lines.length; at++) {
    const groups = FIELD.exec(lines[at] ?? '')?.groups
    if (groups === undefined) break
    const field = FIELDS[(groups.name ?? '').toLowerCase()]
    if (field !== undefined) fields[field] ??= oneLine(groups.value ?? '')
  }
  if (fields.from === undefined || fields.subject === undefined) return null
  const from = MAILBOX.exec(fields.from)?.groups
  const inner: Letterhead = {
    subject: subjectOf(fields.subject) || head.subject,
    name: from?.name?.trim() ?? '',
    address: from?.address ?? '',
    date: fields.date ?? '',
  }
  return { head: inner, body: lines.slice(at).join('\n').trim() }
}

/** Lines without the marks of quoting, when all have them. */
function unquoted(lines: string[]): string[] {
  const quoted = lines.every((line) => line.trim() === '' || line.startsWith('>'))
  return quoted ? lines.map((line) => line.replace(/^> ?/, '')) : lines
}
