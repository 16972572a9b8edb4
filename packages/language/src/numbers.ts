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
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
}

const word = `(?:${Object.keys(SMALL).join('|')})(?:-(?:one|two|three|four|five|six|seven|eight|nine))?`
const digits = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`
const MENTION = new RegExp(
  String.raw`(?<![\p{L}\d.,:/-])(US\$|[$€£¥₫฿]|USD |EUR )?(${digits}|(?:a |one )?(?=dozen\b|hundred\b)|${word})(?:[ -]?(dozen|hundred|thousand|million|billion|trillion)s?\b)?( ?%| per ?cent\b)?(?![\d/:]|-\d|st\b|nd\b|rd\b|th\b|\p{L})`,
  'giu',
)
const UNIT = /^[\s\u00a0-]*((?:\p{L}[\p{L}'’-]*[\s\u00a0]+){0,2}\p{L}[\p{L}'’-]*)/u

/**
 * Quantities of a text. Years, times of day, dates written in digits and ordinals are left to `datesIn`; a bare `one` is
 * a pronoun more often than a quantity and is left out.
 */
export function numbers(text: string): NumberMention[] {
  const found: NumberMention[] = []
  for (const match of text.matchAll(MENTION)) {
    const [whole, currency, amount = '', scale, share] = match
    const trimmedLength = whole.trimEnd().length
    if (trimmedLength === 0 || looksLikeYear(amount, { currency, scale, share })) continue
    const start = match.index
    const end = start + trimmedLength
    const value = amountIn(amount) * (scale === undefined ? 1 : (SCALE[scale.toLowerCase()] ?? 1))
    const counted = UNIT.exec(text.slice(end, end + 80))?.[1]?.toLowerCase() ?? null
    const unit = currency?.trim() ?? (share === undefined ? counted : '%')
    found.push({ value, text: text.slice(start, end), range: { start, end }, unit })
  }
  return found
}

function amountIn(amount: string): number {
  const lower = amount.trim().toLowerCase()
  if (lower === '' || lower === 'a' || lower === 'one') return 1
  if (/^\d/.test(lower)) return Number(lower.replaceAll(',', ''))
  const [tens = '', ones = ''] = lower.split('-')
  return (SMALL[tens] ?? 0) + (ones === 'one' ? 1 : (SMALL[ones] ?? 0))
}

const looksLikeYear = (
  amount: string,
  around: { currency: string | undefined; scale: string | undefined; share: string | undefined },
) => /^(?:1[89]|20)\d\d$/.test(amount) && !around.currency && !around.scale && !around.share
