import { type NumberMention, numbers } from '@daybrief/language'
import type { Amount } from './amount.ts'

/** Characters before a number in which the words of its bounds stand. */
const BOUND_LENGTH = 24
const LEAST =
  /\b(?:at least|a minimum of|no (?:fewer|less) than|not less than|more than|upwards of|in excess of|over|above)\s+$/i
const MOST = /\b(?:up to|as many as|at most|(?:no|not) more than|fewer than|less than|under)\s+$/i
const ABOUT = /\b(?:about|around|some|roughly|approximately|nearly|almost|close to|an estimated)\s+$/i

/** Between the two ends of a range. `12 and 15` is one only after `between`. */
const RANGE = /^(?:\s*[-–]\s*|\s+(?:to|or)\s+)$/
const BETWEEN_BEFORE = /\bbetween\s+$/i
const BETWEEN = /^\s+and\s+$/

/** Digits on both sides of a dash, which `numbers` leaves to dates and scores: `40-50 people`. */
const DASHED = /(?<![\p{L}\d.,:/-])(\d{1,6})\s?[-–]\s?(\d{1,6})(?=\s+\p{L})/gu

/**
 * Amounts of an English text, in order. Shares (`40 percent`) are none.
 *
 * @param options.figures whether there are numbers in digits or words to look for
 * @param options.ones places of persons told as `a soldier`
 */
export function englishAmounts(
  text: string,
  { figures, ones }: { figures: boolean; ones: readonly { start: number; end: number }[] },
): Amount[] {
  const persons = ones.map(({ start, end }) => bounded(text, { start, end, sign: null }, { least: 1, most: 1 }))
  return [...(figures ? numbersIn(text) : []), ...persons]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((amount, index, all) => !all.slice(0, index).some(({ end }) => end > amount.start))
}

function numbersIn(text: string): Amount[] {
  const dashed = [...text.matchAll(DASHED)].filter(([, from, to]) => Number(from) < Number(to))
  const ranges = dashed.map((match) => bounded(text, span(match), { least: Number(match[1]), most: Number(match[2]) }))
  return [...ranges, ...joined(text, numbers(text))]
}

type Span = { start: number; end: number; sign: string | null }

const span = (match: RegExpExecArray): Span => ({ start: match.index, end: match.index + match[0].length, sign: null })

/** Numbers with their bounds; two that are the ends of one range become one. */
function joined(text: string, found: NumberMention[]): Amount[] {
  const amounts: Amount[] = []
  for (let at = 0; at < found.length; at++) {
    const { value, range, unit } = found[at]!
    if (unit === '%') continue
    const sign = signOf(found[at]!)
    const next = found[at + 1]
    const between = next && text.slice(range.end, next.range.start)
    const ends = between && value < next.value && (RANGE.test(between) ? 'range' : BETWEEN.test(between) && 'and')
    const head = ends && BETWEEN_BEFORE.exec(text.slice(Math.max(0, range.start - BOUND_LENGTH), range.start))
    if (next && (head || ends === 'range')) {
      const start = range.start - (head ? head[0].length : 0)
      amounts.push(bounded(text, { start, end: next.range.end, sign }, { least: value, most: next.value }))
      at++
    } else amounts.push(bounded(text, { ...range, sign }, { least: value, most: value }))
  }
  return amounts
}

/** Letters and signs that stand before the digits. */
const signOf = ({ text, unit }: NumberMention) => (/^(?:[\p{Lu}]{0,3}\p{Sc}|USD|EUR|RM|Rp)/iu.test(text) ? unit : null)

function bounded(text: string, { start, end, sign }: Span, ends: { least: number; most: number }): Amount {
  const from = Math.max(0, start - BOUND_LENGTH)
  const before = text.slice(from, start)
  const [most, least, about] = [MOST.exec(before), LEAST.exec(before), ABOUT.exec(before)]
  const bound = most ?? least ?? about
  const begin = bound ? from + bound.index : start
  if (most) return { least: 0, most: ends.most, start: begin, end, sign }
  return { least: ends.least, most: least ? null : ends.most, start: begin, end, sign }
}
