import type { Range } from '@daybrief/schema'

/** A quantity in a text: `1,084 injuries`, `eight scholarships`, `$2.5 million`, `40 percent`. */
export type NumberMention = {
  value: number
  /** The words of the number, scale and sign included. */
  text: string
  range: Range
  /** What is counted: the first words after it, in lower case; `%` for shares, a currency sign or code for money. */
  unit: string | null
}

const SMALL: Record<string, number> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
}
const SCALE: Record<string, number> = {
  dozen: 12,
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  bn: 1e9,
  tn: 1e12,
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
}

const word = `(?:${Object.keys(SMALL).join('|')})(?:-(?:one|two|three|four|five|six|seven|eight|nine))?`
const digits = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`
const signs = '$€£¥₩₫₱฿៛'
const currencies = String.raw`(?:(?:US|A|C|HK|NT|NZ|S)?\$|[${signs}]|USD|EUR|RM|Rp)[ \u00a0]?`
/** Between a number and its scale or share: a hyphen, or white space within a paragraph, as set columns leave it. */
const gap = String.raw`(?:-|[^\S\n]{0,3}\n?[^\S\n]{0,3})`
// The first look behind is in the second: it is cheap, and nearly all places in a text fail it.
const MENTION = new RegExp(
  String.raw`(?<![a-zA-Z\d])(?<![\p{L}\d.,:/]|-(?![${signs}]))(${currencies})?(${digits}|(?:a |one )?(?=(?:dozen|hundred|thousand|million|billion)\b)|${word})(?:${gap}(dozen|hundred|thousand|million|billion|trillion)s?\b|((?<=\d)(?:bn|mn|tn|k|m)\b))?(${gap}(?:%|per ?cent\b))?(?![\d/:]|-\d|st\b|nd\b|rd\b|th\b|\p{L})`,
  'giu',
)
/** Before a bare scale: `several hundred` is no number. */
const VAGUE = /\b(?:several|few|many|some|couple of)\s+$/iu
/** A letter that is a scale after a currency only: `5m` alone may be metres. */
const MONEY_SCALE = 'm'
const UNIT = /^[\s\u00a0-]*((?:\p{L}[\p{L}'’-]*[\s\u00a0]+){0,2}\p{L}[\p{L}'’-]*)/u

/**
 * Quantities of a text. Years, times of day, dates written in digits and ordinals are left to `datesIn`; a bare `one` is
 * a pronoun more often than a quantity and is left out.
 */
export function numbers(text: string): NumberMention[] {
  const found: NumberMention[] = []
  for (const match of text.matchAll(MENTION)) {
    const [whole, currency, amount = '', spelled, short, share] = match
    const scale = spelled ?? short
    const trimmedLength = whole.trimEnd().length
    if (trimmedLength === 0 || looksLikeYear(amount, { currency, scale, share })) continue
    const start = match.index
    if (amount === '' && VAGUE.test(text.slice(Math.max(0, start - 12), start))) continue
    if (short?.toLowerCase() === MONEY_SCALE && !currency) continue
    const end = start + trimmedLength
    const value = amountIn(amount) * (scale === undefined ? 1 : (SCALE[scale.toLowerCase()] ?? 1))
    const counted = UNIT.exec(text.slice(end, end + 80))?.[1]?.toLowerCase() ?? null
    const unit = currency?.trim() ?? (share === undefined ? counted : '%')
    found.push({ value, text: text.slice(start, end), range: { start, end }, unit })
  }
  return found
}

const DIGIT = /^\d/
const isDigit = (unit: number) => unit >= 0x30 && unit <= 0x39
const NUMBER_WORDS: ReadonlySet<string> = new Set([...Object.keys(SMALL), ...Object.keys(SCALE)])

/** Whether a word in lower case may be part of a quantity: a quick look before `numbers` reads a text. */
export const isNumberWord = (word: string): boolean => NUMBER_WORDS.has(word) || isDigit(word.charCodeAt(0))

function amountIn(amount: string): number {
  const lower = amount.trim().toLowerCase()
  if (lower === '' || lower === 'a' || lower === 'one') return 1
  if (DIGIT.test(lower)) return Number(lower.replaceAll(',', ''))
  const [tens = '', ones = ''] = lower.split('-')
  return (SMALL[tens] ?? 0) + (ones === 'one' ? 1 : (SMALL[ones] ?? 0))
}

const looksLikeYear = (
  amount: string,
  around: { currency: string | undefined; scale: string | undefined; share: string | undefined },
) => /^(?:1[89]|20)\d\d$/.test(amount) && !around.currency && !around.scale && !around.share
