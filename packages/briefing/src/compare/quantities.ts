import { terms } from '@daybrief/language'
import type { Range } from '@daybrief/schema'
import { remembered } from '../once.ts'
import { AGENTS, CROWD, CURRENCIES, FATES, GROUPS, MEASURES, PEOPLE, SAME } from './counted.ts'
import type { Reading } from './reading.ts'

/** A number with what it counts, made comparable: miles and kilometres, `killed` and `dead`. */
export type Quantity = {
  value: number
  /** What is counted: a class (dead, hurt, money) or a stem. */
  counts: string
  /** It counts people by what befell them. */
  fate: boolean
  /** `a year`, `a day`: what it is counted for; empty when nothing. */
  per: string
  bound: 'exact' | 'least' | 'most' | 'about'
  /** What somebody gives of it: a part, when others give too. */
  given: boolean
  /** By how much something rose or fell, not to what. */
  change: boolean
  range: Range
  /** The number with the words that say what it counts. */
  keep: Range
  /** How to ask for it. */
  question: string
}

/** Characters around a number in which the fate of those counted is told. */
const NEAR = 45

const LEAST =
  /\b(?:at least|more than|(?<!\b(?:hand|turn|tak|took|gave|giv|carr)\w* )over|no fewer than|no less than|upwards? of|exceeding|as many as)\s*$/i
const MOST = /\b(?:at most|fewer than|less than|under|up to|below|no more than)\s*$/i
const ABOUT = /\b(?:about|around|some|roughly|approximately|an estimated|nearly|almost|close to|estimated at)\s*$/i

/** Parts of a whole and numbers that count nothing: `three of the 12`, `including two children`, `No. 5`, `aged 40`. */
const PART_BEFORE =
  /\b(?:including|among (?:them|whom)|of them|of whom|another|other|aged?|no\.|number|article|section|page|day|phase|chapter|magnitude of)\s*$/i
const PART_AFTER =
  /^\s*(?:of (?:the|them|those|whom|its|his|their)\b|others?\b|more\b|-?(?:year|day|month|week|hour|minute)s?-?old\b)/i
const CHANGE_AFTER = /^\s*(?:more|less|higher|lower|rise|increase|cut|drop|fall)\b/i
const CHANGE = /\bby (?:about |some |nearly |almost |more than |over )?$/i
const GIVEN = /\b(?:sent|sends|sending|contribut(?:ed|es|ing)|provid(?:ed|es|ing)|lent|supplied)\s*$/i
const TIME_UNIT =
  /^(?:year|month|week|day|decad|minut|second|time|centuri|step|side|countri|nation|parti|degre|percent|point|season|term|home|calib|calibr|pm|am|et|est|edt|gmt|utc|th|st)$/

/** The comparable quantities of a sentence. */
export const quantitiesIn = remembered((reading: Reading): Quantity[] =>
  reading.numbers.flatMap(({ value, range, unit }) => {
    const before = reading.line.slice(0, range.start)
    const after = reading.line.slice(range.end)
    // `2.5bn` read as 2: a number that runs on is not the number that stands there.
    if (/^(?:[.,]?[\p{L}\p{N}]|\s*:|\s*-\s*\p{L}?illion)/u.test(after) || /[:.]\s*$/.test(before)) return []
    if (PART_BEFORE.test(before) || (unit !== '%' && PART_AFTER.test(after))) return []
    if (reading.dates.some((date) => date.range.start < range.end && range.start < date.range.end)) return []
    if (isListed(reading, range)) return []
    const what = countedBy(reading, { range, unit })
    if (what === null) return []
    const per = /^[^,.;]{0,40}?\b(?:an?|per|each|every) (year|month|week|day|hour)\b/.exec(after)?.[1] ?? ''
    const bound = LEAST.test(before) ? 'least' : MOST.test(before) ? 'most' : ABOUT.test(before) ? 'about' : 'exact'
    const keep = { start: range.start, end: Math.min(reading.text.length, range.end + (unit?.length ?? 0) + 1) }
    const fate = [...FATES, CROWD].some(([name]) => what.counts.startsWith(name))
    const { counts, question } = what
    const given = GIVEN.test(before)
    const change = CHANGE.test(before) || (unit === '%' && CHANGE_AFTER.test(after))
    return [{ value: value * what.factor, counts, fate, per, bound, given, change, range, keep, question }]
  }),
)

/** Characters between a number and the one before it in a list: `three men and two children` counts no one thing. */
const LIST_REACH = 30

const isListed = ({ line, numbers }: Reading, { start }: Range) =>
  /\band\s*$/.test(line.slice(0, start)) &&
  numbers.some(({ range }) => range.end <= start && start - range.end <= LIST_REACH)

function countedBy(
  reading: Reading,
  mention: { range: Range; unit: string | null },
): { counts: string; factor: number; question: string } | null {
  const { range, unit } = mention
  const toll = tollBefore(reading.line.slice(0, range.start))
  if (
    toll !== null &&
    (unit === null ||
      (/^[\s.,;]*$/.test(reading.line.slice(range.end, range.end + 1)) &&
        !/^\s\p{Ll}/u.test(reading.line.slice(range.end))))
  )
    return toll
  if (unit === null) return null
  if (unit === '%') return { counts: '%', factor: 1, question: 'What share' }
  if (!/^\p{Ll}/u.test(unit))
    return { counts: moneyOf(reading.line, { range, unit }), factor: 1, question: 'How much money' }
  const words = unit.split(/[\s\u00a0]+/)
  const stems = words.map((word) => ({ word, stem: terms(word)[0] ?? '' })).filter(({ stem }) => stem !== '')
  const measured = stems.find(({ stem }) => stem in MEASURES)
  const measure = measured ? MEASURES[measured.stem] : undefined
  if (measured && measure) return { counts: measure[0], factor: measure[1], question: `How many ${measured.word}` }
  if (TIME_UNIT.test(words[0] ? (terms(words[0])[0] ?? words[0].replace(/s$/, '')) : '')) return null
  const fate = fateNear(reading.line, range)
  const counted = stems.find(({ stem }) => PEOPLE.has(stem)) ?? stems[0]
  const group = stems.find(({ stem }) => GROUPS.has(stem))?.stem ?? ''
  if (fate && (!counted || PEOPLE.has(counted.stem) || isFate(counted.word) || words.some((word) => AGENTS.test(word))))
    return { ...fate, counts: `${fate.counts} ${SAME[group] ?? group}`.trim() }
  if (!counted) return null
  const millions = /illion/.test(reading.line.slice(range.start, range.end)) && !PEOPLE.has(counted.stem)
  if (millions || CURRENCIES.has(counted.stem))
    return { counts: `money ${counted.stem}`, factor: 1, question: `How many ${counted.word}` }
  return { counts: SAME[counted.stem] ?? counted.stem, factor: 1, question: `How many ${counted.word}` }
}

/** `The death toll in the valley has risen to 51`: the number has nothing behind it that it counts. */
const TOLL =
  /\b(?:toll|crowd|(?:number|count) of (?:the )?(?:\w+ )?(?:dead|deaths|fatalities|victims|injured|wounded|missing|arrests|detainees))\b[^.;]{0,70}?\b(?:stands?|stood|at|to|reach(?:ed|es)|is|was|of|hit|passed|topped)\s+(?:(?:at|now|about|around|nearly|almost|least|more than|over)\s+){0,3}$/i

function tollBefore(before: string): { counts: string; factor: number; question: string } | null {
  const toll = TOLL.exec(before)
  if (!toll) return null
  const fate = [...FATES, CROWD].find(([, pattern]) => pattern.test(toll[0]))
  const [counts, , question] = fate ?? ['dead', null, 'How many dead']
  return { counts, factor: 1, question }
}

/** What a deal is worth is one sum, in whatever words it is given: `a contract worth $2 bn`, `the $1.7 bn order`. */
const PRICE_BEFORE =
  /\b(?:worth|valued at|value of|price(?: tag)? of|cost(?:s|ing)?|deal of)\s+(?:(?:about|around|some|nearly|almost|over|more than|roughly|up to|at least)\s+)?$/i
const PRICE_AFTER =
  /^[\s-]*(?:\p{Ll}+[\s-]+){0,2}(?:contract|deal|agreement|order|accord|purchase|package|project|loan)\b/u

const moneyOf = (line: string, { range, unit }: { range: Range; unit: string }) =>
  PRICE_BEFORE.test(line.slice(0, range.start)) || PRICE_AFTER.test(line.slice(range.end))
    ? `price ${unit}`
    : `money ${unit}`

const isFate = (word: string) => FATES.some(([, pattern]) => pattern.test(word))

/** The fate told nearest to a number, behind it first: `12 people were killed`, `killed 12 people`. */
function fateNear(line: string, range: Range): { counts: string; factor: number; question: string } | null {
  const stop = /[,;.]| and |\bto death\b|\bdeath (?:sentence|penalty|row|threat)/
  const behind = line.slice(range.end, range.end + NEAR).split(stop)[0] ?? ''
  const ahead =
    line
      .slice(Math.max(0, range.start - NEAR), range.start)
      .split(stop)
      .at(-1) ?? ''
  for (const stretch of [behind, ahead]) {
    for (const [counts, pattern, question] of FATES) if (pattern.test(stretch)) return { counts, factor: 1, question }
  }
  const [counts, pattern, question] = CROWD
  if ([behind, ahead].some((stretch) => pattern.test(stretch))) return { counts, factor: 1, question }
  return null
}
