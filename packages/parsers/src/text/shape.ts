/** Closing marks that may follow the stop of a sentence. */
const CLOSERS = String.raw`["”’'»)\]]*`

const SENTENCE_END = new RegExp(String.raw`(?:[.!?…។။。！？]|\.\.\.)${CLOSERS}$`, 'u')
const FULL_STOP_END = new RegExp(String.raw`[.…។။。]${CLOSERS}$`, 'u')
const QUESTION_END = new RegExp(String.raw`[?？]${CLOSERS}$`, 'u')
const OPEN_END = /[,;:–—-]$/u
const QUOTE_START = /^["“”‘'«„]/u
const LIST_MARK = /^(?:\(?\d{1,3}[.)](?=\s)|\d{1,3}\)\.?(?=\s)|\(?[a-zA-Z][.)](?=\s)|[-–—•*·▪●■◦‣]\s|\.\s)/u
const SEPARATOR = /^[-–—_=*•·.~#|+\s]+$/u
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
/** No small letter, and at least one capital. */
export const isAllCapitals = (line: string) => /\p{Lu}/u.test(line) && !/\p{Ll}/u.test(line)
