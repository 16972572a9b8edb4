import type { Range } from '@daybrief/schema'
import { MONTHS, WEEKDAYS } from './date-names.ts'

/** Letters before and behind a month's name that may belong to the date: `Wednesday morning, the 25th to 31st of …`. */
const BEFORE = 60
const AFTER = 60
/** A stretch starts and ends between words, which lie at most so far apart. */
const LONGEST_WORD = 30

const HINT = /\p{L}{3,}|\d[-/.]\d{1,2}[-/.]\d|\d年/gu
const NAMES = new Set([...MONTHS.keys(), ...WEEKDAYS.keys(), 'tháng'])
const LONGEST_NAME = Math.max(...[...NAMES].map(({ length }) => length))

/**
 * Stretches of a text that can hold a date: around names of months and weekdays, and numbers joined as in a date. The
 * date patterns are slow, and most text holds no date.
 */
export function dateHints(text: string): Range[] {
  const stretches: Range[] = []
  for (const { 0: hint, index } of text.matchAll(HINT)) {
    if (hint.length > LONGEST_NAME || (/^\p{L}/u.test(hint) && !NAMES.has(hint.toLowerCase()))) continue
    const start = betweenWords(text, index - BEFORE, -1)
    const end = betweenWords(text, index + hint.length + AFTER, 1)
    const last = stretches.at(-1)
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end)
    else stretches.push({ start, end })
  }
  return stretches
}

function betweenWords(text: string, from: number, step: 1 | -1): number {
  let at = Math.max(0, Math.min(text.length, from))
  for (let steps = 0; steps < LONGEST_WORD && at > 0 && at < text.length; steps++) {
    if (/\s/.test(text[step === 1 ? at : at - 1] ?? ' ')) break
    at += step
  }
  return at
}
