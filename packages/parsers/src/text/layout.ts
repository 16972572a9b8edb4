import { announcesByline, bylineOf, namesOnly } from '../parts/byline.ts'
import { dateLineOf } from '../parts/date-line.ts'
import { datelineOf } from '../parts/dateline.ts'
import { trailingMarkOf } from '../parts/trailing-mark.ts'
import type { Line } from './line.ts'
import {
  endsOpen,
  endsSentence,
  endsWithQuestion,
  endsWithStop,
  isAllCapitals,
  isSeparator,
  startsList,
  startsWithQuote,
  wordsOf,
} from './shape.ts'

/** What can be seen of one line without knowing what it is about. */
export type LineLayout = {
  words: string[]
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
  /** Looks like a headline: some words and no stop. */
  title: boolean
  /** Long enough, and stopped: a paragraph of a report. */
  prose: boolean
}

/** Paragraphs of reports have more words than this; most headlines fewer. */
const PROSE_WORDS = 18
/** The longest headline of the exports read has 39 words (a headline with its sub-headline). */
export const MOST_HEADLINE_WORDS = 48

export function layoutOf({ text }: Line): LineLayout {
  const words = wordsOf(text)
  const short = words.length <= MOST_HEADLINE_WORDS
  const dateline = datelineOf(text)
  const stop = endsWithStop(text)
  const byline = short && (bylineOf(text) !== null || announcesByline(text))
  const dateLine = short && dateLineOf(text) !== null
  const separator = isSeparator(text)
  const list = startsList(text)
  const sentence = endsSentence(text)
  return {
    words,
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
    mark: words.length > PROSE_WORDS && trailingMarkOf(text) !== null,
    title: short && words.length > 0 && !stop && !byline && !dateLine && !separator && dateline === null,
    prose: words.length > PROSE_WORDS && (sentence || dateline !== null),
  }
}

/** Whether a line holds only names of people and stands where a byline would. */
export const mayBeNames = (text: string) => namesOnly(text) !== null
