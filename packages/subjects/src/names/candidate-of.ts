import type { Scan } from '../scan.ts'
import { withoutMarks } from '../without-marks.ts'
import type { Candidate, Office, Reading, Words } from './candidate.ts'
import { opensSentence } from './linked.ts'

/** What is told of a candidate's kind, and by which title. */
export type Told = { kind: Candidate['kind']; sure: boolean; office?: Office | null }

/** Characters after a name in which its abbreviation may stand. */
const NEAR = 40
/** `(ASEAN)`, `(Esscom)`; `, or BNPB,`; `, known as IGAD`. */
const ABBREVIATION =
  /^(?: \((?=[^)]{2,10}\))|, or (?:the )?|, (?:also )?known as (?:the )?)(\p{Lu}[\p{Lu}\d-]{1,9}|\p{Lu}\p{Ll}{2,9}(?=\)))/u

export function candidateOf({ scan }: Reading, { from, to }: Words, { kind, sure, office = null }: Told): Candidate {
  const keys: string[] = []
  for (let at = from; at < to; at++) keys.push(withoutMarks(scan.words[at]!.key))
  const opens = to - from === 1 && !sure && opensSentence(scan, from)
  const place = { start: scan.words[from]!.start, end: scan.words[to - 1]!.end }
  return {
    scan,
    from,
    to,
    ...place,
    keys,
    key: keys.join(' '),
    kind,
    sure,
    office,
    opens,
    short: abbreviationAfter(scan, to),
  }
}

function abbreviationAfter({ stretch, words }: Scan, to: number): string | null {
  const { end } = words[to - 1]!
  if (!stretch.text.startsWith(' (', end) && !stretch.text.startsWith(', ', end)) return null
  return ABBREVIATION.exec(stretch.text.slice(end, end + NEAR))?.[1] ?? null
}
