import { announcesByline, bylineOf } from '../parts/byline.ts'
import { dateLineOf } from '../parts/date-line.ts'
import { datelineOf } from '../parts/dateline.ts'
import { trailingMarkOf } from '../parts/trailing-mark.ts'
import type { Line } from './line.ts'
import {
  countWords,
  endsOpen,
  endsSentence,
  endsWithQuestion,
  endsWithStop,
  isAllCapitals,
  isSeparator,
  isStopless,
  startsList,
  startsWithQuote,
  wordsOf,
} from './shape.ts'

/** What can be seen of one line without knowing what it is about. */
export type LineLayout = {
  words: number
  /** Share of its words that start with a capital. */
  capitalShare: number
  /** Share of its words that are numbers. */
  numberShare: number
  /** Ends as sentences end: with a stop, an exclamation or a question mark. */
  sentence: boolean
  stop: boolean
  question: boolean
  open: boolean
  quote: boolean
  list: boolean
  separator: boolean
  capitals: boolean
  /** A byline, or a line that announces one. */
  byline: boolean
  dateLine: boolean
  dateline: boolean
  /** A dateline with a date in it. */
  dated: boolean
  /** A dateline with an agency in brackets. */
  agency: boolean
  /** The paragraph ends with somebody's mark. */
  mark: boolean
  /** Its script puts no stop behind sentences. */
  stopless: boolean
  /** Looks like a headline: some words and no stop. */
  title: boolean
  /** Long enough, and stopped: a paragraph of a report. */
  prose: boolean
}

/** Paragraphs of reports have more words than this; most headlines fewer. */
const PROSE_WORDS = 18
/** The longest headline of the exports read has 39 words (a headline with its sub-headline). */
const MOST_HEADLINE_WORDS = 48

/** Where sentences end without a stop, length must tell headlines from paragraphs. */
const STOPLESS_HEADLINE_WORDS = 14

export function layoutOf({ text }: Line): LineLayout {
  const words = countWords(text)
  const short = words <= MOST_HEADLINE_WORDS
  const dateline = datelineOf(text)
  const stopless = isStopless(text)
  const stop = stopless ? words > STOPLESS_HEADLINE_WORDS : endsWithStop(text)
  const byline = short && (bylineOf(text) !== null || announcesByline(text))
  const dateLine = short && dateLineOf(text) !== null
  const separator = isSeparator(text)
  const list = startsList(text)
  const sentence = stopless ? stop : endsSentence(text)
  return {
    words,
    ...sharesOf(short ? wordsOf(text) : []),
    sentence,
    stop,
    question: endsWithQuestion(text),
    open: endsOpen(text),
    quote: startsWithQuote(text),
    list,
    separator,
    capitals: isAllCapitals(text),
    byline,
    dateLine,
    dateline: dateline !== null,
    dated: dateline?.date != null,
    agency: dateline?.agency != null,
    mark: words > PROSE_WORDS && trailingMarkOf(text) !== null,
    stopless,
    title: short && words > 0 && !stop && !byline && !dateLine && !separator && dateline === null,
    prose: words > PROSE_WORDS && (sentence || dateline !== null),
  }
}

function sharesOf(words: readonly string[]): { capitalShare: number; numberShare: number } {
  const share = (pattern: RegExp) => words.filter((word) => pattern.test(word)).length / Math.max(1, words.length)
  return { capitalShare: share(/^\p{Lu}/u), numberShare: share(/^[\d.,-]+$/u) }
}
