import { isNumberWord } from '@daybrief/language'
import type { Fact } from '@daybrief/schema'
import type { Lexicon } from '../lexicon.ts'
import type { Scan } from '../scan.ts'
import type { Amount } from './amount.ts'
import { englishAmounts } from './english-amounts.ts'
import { CURRENCY_AFTER, ENGLISH_PATTERNS, type FactPattern, objectAfter } from './english-patterns.ts'
import type { FactFound } from './fact-found.ts'
import { MONEY } from './figure-words.ts'
import { onesIn } from './ones-in.ts'

const SIGN = /[$€£¥₩₫₱฿៛]/
/** Characters before an amount in which its verb may stand. */
const VERB_LENGTH = 60

/** Facts of a stretch of English text: amounts, and the words around them that say what they count. */
export function englishFacts({ stretch: { text }, words, found: phrases }: Scan, { entries }: Lexicon): FactFound[] {
  const wanted = new Set<number>()
  for (const { id } of phrases) {
    const entry = entries[id]!
    if (entry.kind === 'figure') for (const place of entry.patterns) wanted.add(place)
  }
  if (SIGN.test(text)) wanted.add(MONEY)
  if (wanted.size === 0) return []
  const patterns = ENGLISH_PATTERNS.filter((_, place) => wanted.has(place))
  const figures = words.some(({ key }) => isNumberWord(key))
  const ones = patterns.some(({ kind }) => OF_PEOPLE.has(kind)) ? onesIn(words) : []
  return englishAmounts(text, { figures, ones }).flatMap((amount) => factOf(text, amount, patterns) ?? [])
}

/** What may befall `a soldier`; one soldier is no force. */
const OF_PEOPLE: ReadonlySet<Fact['kind']> = new Set(['killed', 'injured', 'missing', 'arrested', 'hostages'])

function factOf(text: string, amount: Amount, patterns: readonly FactPattern[]): FactFound | null {
  const money = moneyOf(text, amount)
  if (money) return money
  for (const { kind, before, after } of patterns) {
    if (after) {
      after.lastIndex = amount.end
      const match = after.exec(text)
      if (match) return found(kind, amount, { start: amount.start, end: after.lastIndex, unit: match.groups?.unit })
    }
    const verb = before?.exec(text.slice(Math.max(0, amount.start - VERB_LENGTH), amount.start))
    if (!verb) continue
    const object = objectAfter(text, amount.end)
    if (object === null && /^\s+[\p{L}\d]/u.test(text.slice(amount.end)) && !isOver(text, amount.end)) continue
    const end = object ? object.index + object[0].length : amount.end
    return found(kind, amount, { start: amount.start - verb[0].length, end, unit: object?.groups?.unit })
  }
  return null
}

/** Whether the words after an amount start a clause of their own: `wounding 12 and`, `killed two in`. */
const isOver = (text: string, at: number) =>
  /^\s+(?:and|or|but|in|on|at|as|when|while|after|before|during|near|with|who|others?)\b/iu.test(
    text.slice(at, at + 12),
  )

function moneyOf(text: string, amount: Amount): FactFound | null {
  if (amount.sign) return found('money', amount, { start: amount.start, end: amount.end, unit: amount.sign })
  CURRENCY_AFTER.lastIndex = amount.end
  const match = CURRENCY_AFTER.exec(text)
  if (!match) return null
  return found('money', amount, { start: amount.start, end: CURRENCY_AFTER.lastIndex, unit: match.groups?.unit })
}

function found(
  kind: Fact['kind'],
  { least, most }: Amount,
  { start, end, unit }: { start: number; end: number; unit: string | undefined },
): FactFound {
  return { kind, least, most, unit: unit?.trim().replaceAll(/\s+/g, ' ') || null, start, end }
}
