import type { Range } from '@daybrief/schema'
import { isCitable, isSound } from '../citable.ts'
import type { Sentence } from '../sentences.ts'
import { clausesAround } from '../slices.ts'
import { wordCount } from '../word-count.ts'
import { type DayAhead, daysAhead } from './ahead-days.ts'

/** A day without a year is near when the words that announce it stand at most so far from it, in UTF-16 units: one clause. */
const LONGEST_REACH = 120

/** Words that announce: English, then French, Spanish, Indonesian and Malay, Vietnamese, and scripts without spaces. */
const ANNOUNCING =
  /\b(?:will|shall|(?:is|are) to(?= \p{Ll})|to be (?:held|opened|signed|launched|inaugurated|hosted|released|tried)|(?:expected|scheduled|due|slated|set|planned|poised|billed|expects|plans?|intends?|aims?) (?:to|for|on|in)|planning to|going to|upcoming|forthcoming)\b|\b(?:aura lieu|auront lieu|se tiendra|est prévue?|devrait|se celebrará|tendrá lugar|está previst[oa]|akan|dijadwalkan|dijangka)\b|(?:^|\s)(?:sẽ|dự kiến)\s|将于?|將於?|預定|予定|예정|จะ|នឹង|ຈະ|မည်/giu

/** Words between what is announced and a day without a year that make it the day of the saying or of what is over. */
const OVER =
  /\b(?:said|says|told|announced|reported|wrote|added|confirmed|stated|posted|following|after|since|when|who|which|whose)\b|[,—–]\s(?:\w+ly\s)?(?:\w+ed|was|were|had|broke|fell|rose|met|went|came|took|made|left|began|held|won|lost|spoke)\b/i

/** What may stand before a day that opens its sentence: `On Friday, the court will …`, `Early on 3 March the …`. */
const OPENING = /^["“]?(?:(?:early|late|on|in|by|from|this|next|the)\s)*$/i

/** A longer sentence is no line of a list, as it makes no summary. */
const MOST_WORDS = 40

const ASIDE =
  /^.*,\s(?:he|she|they)\s(?:\w+ly\s)?(?:said|says|added|continued|noted|explained|stressed|went on)(?:\s\w+)?,\s/i

const ANNIVERSARY = /\banniversar|\bcommemorat|\bcentenary\b|\bjubilee\b/i

/** Something announced: its day, the words that give it, and as much of the sentence as is shown. */
export type Announced = { day: string; words: string; sentence: Sentence }

/** Whether a text holds words that announce: most hold none, and need not be read for days. */
export const mayAnnounce = (text: string) => text.search(ANNOUNCING) >= 0

/**
 * The first day after `date` that a sentence announces; null when there is none or the sentence cannot stand alone. Days are
 * read as of `anchor`, with `monthsOnly` no day that gives no year.
 */
export function announcedIn(
  sentence: Sentence,
  around: { anchor: string; date: string; monthsOnly: boolean },
): Announced | null {
  const { text } = sentence
  if (ANNIVERSARY.test(text)) return null
  const cues = Array.from(text.matchAll(ANNOUNCING), ({ 0: cue, index }) => ({ start: index, end: index + cue.length }))
  if (cues.length === 0) return null
  for (const ahead of daysAhead(text, around)) {
    const { day, reading, range } = ahead
    if (!isAfter(day, around.date) || (around.monthsOnly && reading === 'near' && isDay(day))) continue
    const cue = cues.findLast((one) => announces(text, one, ahead))
    if (!cue || !isCitable(sentence) || !isSound(sentence)) continue
    const shown = shownOf(sentence, { cue, range })
    if (wordCount(shown.text) > MOST_WORDS) continue
    return { day, words: text.slice(range.start, range.end).replace(/\.$/, ''), sentence: shown }
  }
  return null
}

/**
 * The sentence from its beginning, which names who acts, to the end of the clause that gives the day. Of `As a partner, he
 * continued, Lomba will …` what stands before such words is cut off with them, for nobody knows who he is.
 */
function shownOf(sentence: Sentence, around: { cue: Range; range: Range }): Sentence {
  const { range, text } = sentence
  const start = ASIDE.exec(text.slice(0, Math.min(around.cue.start, around.range.start)))?.[0].length ?? 0
  const rest = { ...sentence, range: { start: range.start + start, end: range.end }, text: text.slice(start) }
  return clausesAround(rest, { start: 0, end: Math.max(around.cue.end, around.range.end) - start })
}

/** Whether a day or month lies wholly after a date. */
const isAfter = (day: string, date: string) => day > date.slice(0, day.length)

const isDay = (day: string) => day.length > '2024-11'.length

/**
 * Whether words of announcing go with a day: a full date with any in its sentence; another when they stand before it in one
 * clause, or when it opens the sentence.
 */
function announces(text: string, cue: Range, { reading, range }: DayAhead): boolean {
  if (reading === 'full') return true
  if (cue.start > range.end) return OPENING.test(text.slice(0, range.start))
  const between = text.slice(cue.end, range.start)
  return between.length <= LONGEST_REACH && !OVER.test(between)
}
