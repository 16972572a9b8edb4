import { type DateMention, datesIn, type NumberMention, numbers, terms, words } from '@daybrief/language'

/** What bounds a number, as it stands before it. */
const BOUNDS: readonly (readonly [string, RegExp])[] = [
  ['at least', /\b(?:at least|no (?:fewer|less) than|not less than|a minimum of)\s+(?:a |the )?$/i],
  ['more than', /\b(?:more than|over|above|upwards? of|in excess of)\s+(?:a |the )?$/i],
  ['at most', /\b(?:at most|up to|no more than|not more than|as many as|a maximum of)\s+(?:a |the )?$/i],
  ['less than', /\b(?:less than|fewer than|under|below|nearly|almost)\s+(?:a |the )?$/i],
  ['about', /\b(?:about|around|some|roughly|approximately|an estimated|close to)\s+(?:a |the )?$/i],
]

const DIGITS = /\p{N}+(?:[.,:/]\p{N}+)*/gu
const ORDINALS =
  /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twice|thrice|double[ds]?|triple[ds]?|half|halved|quarter|dozens|scores|hundreds|thousands|millions|billions)\b/gi

/** A number, date or ordinal of a sentence that no cited text holds, or holds of something else or with another bound. */
export function figureFault(text: string, cited: readonly string[]): string | null {
  return digitFault(text, cited) ?? ordinalFault(text, cited) ?? numberFault(text, cited) ?? dateFault(text, cited)
}

function digitFault(text: string, cited: readonly string[]): string | null {
  const there = new Set(cited.flatMap((one) => one.match(DIGITS) ?? []))
  const values = new Set(cited.flatMap((one) => numbers(one).map(({ value }) => value)))
  const added = (text.match(DIGITS) ?? []).find(
    (digits) => !there.has(digits) && !values.has(Number(digits.replaceAll(',', ''))),
  )
  return added === undefined ? null : `“${added}” stands in no cited range`
}

function ordinalFault(text: string, cited: readonly string[]): string | null {
  const there = new Set(cited.flatMap(words))
  const added = (text.match(ORDINALS) ?? []).find((ordinal) => !there.has(ordinal.toLowerCase()))
  return added === undefined ? null : `“${added}” stands in no cited range`
}

function numberFault(text: string, cited: readonly string[]): string | null {
  const given = cited.flatMap((one) => numbers(one).map((mention) => ({ mention, bound: boundOf(mention, one) })))
  for (const mention of numbers(text)) {
    const same = given.filter((other) => other.mention.value === mention.value)
    if (same.length === 0) return `“${mention.text}” stands in no cited range`
    const counted = same.filter((other) => sameUnit(mention, other.mention))
    if (counted.length === 0) return `“${mention.text}” counts something else in the cited ranges`
    const bound = boundOf(mention, text)
    if (!counted.some((other) => other.bound === bound))
      return `“${mention.text}” is bounded otherwise in the cited ranges`
  }
  return null
}

const boundOf = ({ range }: NumberMention, text: string) =>
  BOUNDS.find(([, before]) => before.test(text.slice(0, range.start)))?.[0] ?? null

/** Whether both count the same: the first content word behind one number is behind the other, or one has none. */
function sameUnit(a: NumberMention, b: NumberMention): boolean {
  if (a.unit === b.unit) return true
  const [head] = terms(a.unit ?? '')
  const others = terms(b.unit ?? '')
  return head === undefined || others.includes(head)
}

function dateFault(text: string, cited: readonly string[]): string | null {
  const given = cited.flatMap(datesIn)
  const added = datesIn(text).find((mention) => !given.some((other) => within(mention, other)))
  return added === undefined ? null : `“${added.text}” stands in no cited range`
}

/** Whether a date says nothing that another does not say. */
const within = (mention: DateMention, other: DateMention) =>
  (['year', 'month', 'day', 'weekday', 'time'] as const).every(
    (part) => mention[part] === null || mention[part] === other[part],
  )
