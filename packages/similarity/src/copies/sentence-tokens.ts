import { datesIn, normalised, numbers } from '@daybrief/language'
import type { Range } from '@daybrief/schema'
import { isCalendarWord, isNegation, isNumberWord } from './altered-figures.ts'

/** A word of a sentence, or a whole number or date. */
export type Token = {
  kind: 'word' | 'number' | 'date' | 'negation'
  /** The same when two say the same. */
  key: string
  /** It was read as a number or date; a bare `one`, `first` or `week` is one only where another took its place. */
  isMention: boolean
  range: Range
}

const UNSPACED = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]`

/** In scripts that put no space between words each letter with its marks counts as one. */
const WORD = new RegExp(String.raw`${UNSPACED}\p{M}*|(?:(?!${UNSPACED})[\p{L}\p{M}\p{N}])+(?:['’]\p{L}+)*`, 'gu')

/** `No. 3` is no negation. */
const NUMBER_AHEAD = /^\.?\s*\p{N}/u

/** What a number has beside its value: a currency sign, a sign for shares. */
const SIGNS = /[^\p{L}\p{N}\s.,-]/gu

/** Words, numbers and dates of a sentence in order. `twelve` and `12` are one number, `4 June` and `June 4` one date. */
export function sentenceTokens(text: string): Token[] {
  const mentions = [...dateTokens(text), ...numberTokens(text)].sort(
    (left, right) => left.range.start - right.range.start || right.range.end - left.range.end,
  )
  const tokens: Token[] = []
  let end = 0
  for (const mention of mentions) {
    if (mention.range.start < end) continue
    tokens.push(...wordTokens(text, { start: end, end: mention.range.start }), mention)
    end = mention.range.end
  }
  return [...tokens, ...wordTokens(text, { start: end, end: text.length })]
}

const dateTokens = (text: string): Token[] =>
  datesIn(text).map(({ range, year, month, day, weekday, time }) => ({
    kind: 'date',
    key: `date ${[year, month, day, weekday, time].join(' ')}`,
    isMention: true,
    range,
  }))

const numberTokens = (text: string): Token[] =>
  numbers(text).map(({ range, value, text: words }) => {
    const signs = words.match(SIGNS)?.join('') ?? ''
    return { kind: 'number', key: `number ${value}${signs}`, isMention: true, range }
  })

function wordTokens(text: string, { start, end }: Range): Token[] {
  return [...text.slice(start, end).matchAll(WORD)].map((match) => {
    const key = normalised(match[0])
    const at = start + match.index
    const range = { start: at, end: at + match[0].length }
    const kind = NUMBER_AHEAD.test(text.slice(range.end, range.end + 4)) && key === 'no' ? 'word' : kindOf(key)
    return { kind, key: keyOf(key), isMention: false, range }
  })
}

/** Numbers that were not read as such, `1` and `one`, are the same as those that were. */
function keyOf(word: string): string {
  if (word === 'one') return 'number 1'
  return /^\d+$/.test(word) ? `number ${Number(word)}` : word
}

function kindOf(word: string): Token['kind'] {
  if (isNegation(word) || /n['’]t$/.test(word)) return 'negation'
  if (isCalendarWord(word)) return 'date'
  return isNumberWord(word) || /^\p{N}/u.test(word) ? 'number' : 'word'
}
