/** Closing marks that may follow the stop of a sentence. */
const CLOSERS = String.raw`["”’'»)\]]*`

const SENTENCE_END = new RegExp(String.raw`(?:[.!?…។။。！？]|\.\.\.)${CLOSERS}$`, 'u')
const FULL_STOP_END = new RegExp(`[.…។။。]${CLOSERS}$`, 'u')
const QUESTION_END = new RegExp(`[?？]${CLOSERS}$`, 'u')
const OPEN_END = /[,;:–—-]$/
const QUOTE_START = /^["“”‘'«„]/
const LIST_MARK = /^(?:\(?\d{1,3}[.)](?=\s)|\d{1,3}\)\.?(?=\s)|\(?[a-zA-Z][.)](?=\s)|[-–—•*·▪●■◦‣]\s|\.\s)/
const SEPARATOR = /^[-–—_=*•·.~#|+\s]+$/
const WORDS = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}’'.,-]*/gu

/** A stop that belongs to a short form, as headlines end: `… ties with the U.S.`, `… on Wall St.` */
const SHORT_FORM_END = /(?:(?:^|[\s(“"-])(?:\p{L}\.){1,4}|\b(?:St|Inc|Corp|Ltd|Co|Jr|Sr|Bros|vs|No|etc|Gen|Col))\.?$/u

/** The end of a line, as far as its stops and closing marks can reach. */
const endOf = (line: string) => line.slice(-10)
/** `said so.` `“Yes!”` */
export const endsSentence = (line: string) => SENTENCE_END.test(endOf(line))
/** `said so.` but neither `Is it so?` nor `… in the U.S.` */
export const endsWithStop = (line: string) => FULL_STOP_END.test(endOf(line)) && !SHORT_FORM_END.test(endOf(line))
export const endsWithQuestion = (line: string) => QUESTION_END.test(endOf(line))
/** Ends with a comma, a colon or a dash: something must follow. */
export const endsOpen = (line: string) => OPEN_END.test(endOf(line))
export const startsWithQuote = (line: string) => QUOTE_START.test(line)
/** `1. `, `a) `, `• `: an item of a list. */
export const startsList = (line: string) => LIST_MARK.test(line)
/** Nothing but rules and bullets: `-`, `***`, `_____`. */
export const isSeparator = (line: string) => SEPARATOR.test(line)
/** White-space words that hold a letter or a digit. */
export const wordsOf = (line: string): string[] => line.match(WORDS) ?? []

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu
/** Letters in a word of a script without spaces: Khmer and Thai words have four to five, Chinese ones two. */
const LETTERS_PER_WORD = 4

/** Longer lines are paragraphs whatever their words are; counting them is not worth the time. */
const LONG_LINE = 700
/** Letters and space of a word in running English. */
const LETTERS_PER_SPACED_WORD = 6

/** How many words a line has; estimated from its letters where its script puts no spaces between them. */
export function countWords(line: string): number {
  if (line.length > LONG_LINE) return Math.round(line.length / LETTERS_PER_SPACED_WORD)
  const words = wordsOf(line).length
  const unspaced = line.match(UNSPACED)?.length ?? 0
  return Math.max(words, Math.round(unspaced / LETTERS_PER_WORD))
}
/** No small letter, and at least one capital. */
export const isAllCapitals = (line: string) => /\p{Lu}/u.test(line) && !/\p{Ll}/u.test(line)

const STOPLESS = /[\p{Script=Thai}\p{Script=Lao}]/gu

/** Whether a line is written in a script that puts no stop behind a sentence: Thai, Lao. */
export function isStopless(line: string): boolean {
  return (line.match(STOPLESS)?.length ?? 0) * 2 > line.length
}
