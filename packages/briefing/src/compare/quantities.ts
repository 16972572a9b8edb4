import { terms } from '@daybrief/language'
import type { Range } from '@daybrief/schema'
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
  range: Range
  /** The number with the words that say what it counts. */
  keep: Range
  /** How to ask for it. */
  question: string
}

/** Fates that news counts people by. What is near the number decides what the number counts. */
const FATES: [string, RegExp, string][] = [
  [
    'dead',
    /\b(?:kill(?:ed|s|ing)?|dead|die[ds]?|deaths?|fatalit(?:y|ies)|lives|bodies|perished|drowned|death toll)\b/,
    'How many dead',
  ],
  ['hurt', /\b(?:injur(?:ed|ies|y|ing)|wound(?:ed|s|ing)?|hurt|hospitali[sz]ed)\b/, 'How many hurt'],
  ['missing', /\b(?:missing|unaccounted)\b/, 'How many missing'],
  ['held', /\b(?:arrest(?:ed|s|ing)?|detain(?:ed|s|ing)?|detained|in custody|rounded up|captured)\b/, 'How many held'],
  [
    'displaced',
    /\b(?:displaced|evacuat(?:ed|es|ing)|fled|homeless|refugees|uprooted|made homeless|(?:left|from) their (?:homes|houses|villages))\b/,
    'How many displaced',
  ],
  ['rescued', /\b(?:rescued|saved|freed|released|pulled from)\b/, 'How many rescued'],
]

const PEOPLE = new Set(
  terms(
    'people persons person civilians soldiers troops men women children passengers victims residents villagers personnel servicemen officers workers fighters rebels militants protesters migrants students crew sailors marines members',
  ),
)

/** Endings of words for people by what they do: smugglers, miners, militants. */
const AGENTS = /(?:ers|ors|ists|men|ants|ents|ees|ians)$/

/** Names of one thing. Troops and soldiers are counted as one. */
const SAME: Record<string, string> = {
  soldier: 'troop',
  personnel: 'troop',
  serviceman: 'troop',
  servicemen: 'troop',
  person: 'peopl',
  aircraft: 'plane',
  jet: 'plane',
  warplan: 'plane',
  vessel: 'ship',
  boat: 'ship',
  warship: 'ship',
  polic: 'offic',
  hous: 'home',
  build: 'build',
  blast: 'explos',
  round: 'shell',
  automobil: 'car',
}

/** Measures and what turns them into one another. */
const MEASURES: Record<string, [string, number]> = {
  km: ['metres', 1000],
  kilometr: ['metres', 1000],
  kilomet: ['metres', 1000],
  mile: ['metres', 1609.34],
  metr: ['metres', 1],
  meter: ['metres', 1],
  kg: ['kilograms', 1],
  kilo: ['kilograms', 1],
  kilogram: ['kilograms', 1],
  tonn: ['kilograms', 1000],
  ton: ['kilograms', 1000],
  pound: ['kilograms', 0.4536],
  gram: ['kilograms', 0.001],
  hectar: ['hectares', 1],
  acr: ['hectares', 0.4047],
  hour: ['hours', 1],
  minut: ['hours', 1 / 60],
}

/** Characters around a number in which the fate of those counted is told. */
const NEAR = 45

const LEAST = /\b(?:at least|more than|over|no fewer than|no less than|upwards? of|exceeding|as many as)\s*$/i
const MOST = /\b(?:at most|fewer than|less than|under|up to|below|no more than)\s*$/i
const ABOUT = /\b(?:about|around|some|roughly|approximately|an estimated|nearly|almost|close to|estimated at)\s*$/i

/** Parts of a whole and numbers that count nothing: `three of the 12`, `including two children`, `No. 5`, `aged 40`. */
const PART_BEFORE =
  /\b(?:including|among (?:them|whom)|of them|of whom|another|other|aged?|no\.|number|article|section|page|day|phase|chapter|magnitude of)\s*$/i
const PART_AFTER =
  /^\s*(?:of (?:the|them|those|whom|its|his|their)\b|others?\b|more\b|-?(?:year|day|month|week|hour|minute)s?-?old\b)/i
const TIME_UNIT =
  /^(?:year|month|week|day|decad|minut|second|time|centuri|step|side|countri|nation|parti|degre|percent|point)$/

/** The comparable quantities of a sentence. */
export function quantitiesIn(reading: Reading): Quantity[] {
  return reading.numbers.flatMap(({ value, range, unit }) => {
    const before = reading.line.slice(0, range.start)
    const after = reading.line.slice(range.end)
    // `2.5bn` read as 2: a number that runs on is not the number that stands there.
    if (/^[.,]?[\p{L}\p{N}]/u.test(after)) return []
    if (PART_BEFORE.test(before) || PART_AFTER.test(after)) return []
    if (reading.dates.some((date) => date.range.start < range.end && range.start < date.range.end)) return []
    const what = countedBy(reading, { range, unit })
    if (what === null) return []
    const per = /^[^,.;]{0,40}?\b(?:an?|per|each|every) (year|month|week|day|hour)\b/.exec(after)?.[1] ?? ''
    const bound = LEAST.test(before) ? 'least' : MOST.test(before) ? 'most' : ABOUT.test(before) ? 'about' : 'exact'
    const keep = { start: range.start, end: Math.min(reading.text.length, range.end + (unit?.length ?? 0) + 1) }
    const fate = FATES.some(([name]) => name === what.counts)
    return [{ value: value * what.factor, counts: what.counts, fate, per, bound, range, keep, question: what.question }]
  })
}

function countedBy(
  reading: Reading,
  mention: { range: Range; unit: string | null },
): { counts: string; factor: number; question: string } | null {
  const { range, unit } = mention
  if (unit === null) return null
  if (unit === '%') return { counts: '%', factor: 1, question: 'What share' }
  if (!/^\p{Ll}/u.test(unit)) return { counts: `money ${unit}`, factor: 1, question: 'How much money' }
  const words = unit.split(/[\s\u00a0]+/)
  const stems = words.map((word) => ({ word, stem: terms(word)[0] ?? '' })).filter(({ stem }) => stem !== '')
  const measured = stems.find(({ stem }) => stem in MEASURES)
  const measure = measured ? MEASURES[measured.stem] : undefined
  if (measured && measure) return { counts: measure[0], factor: measure[1], question: `How many ${measured.word}` }
  if (TIME_UNIT.test(words[0] ? (terms(words[0])[0] ?? words[0].replace(/s$/, '')) : '')) return null
  const fate = fateNear(reading.line, range)
  const counted = stems.find(({ stem }) => PEOPLE.has(stem)) ?? stems[0]
  if (fate && (!counted || PEOPLE.has(counted.stem) || isFate(counted.word) || words.some((word) => AGENTS.test(word))))
    return fate
  if (!counted) return null
  return { counts: SAME[counted.stem] ?? counted.stem, factor: 1, question: `How many ${counted.word}` }
}

const isFate = (word: string) => FATES.some(([, pattern]) => pattern.test(word))

/** The fate told nearest to a number, behind it first: `12 people were killed`, `killed 12 people`. */
function fateNear(line: string, range: Range): { counts: string; factor: number; question: string } | null {
  const stop = /[,;.]| and /
  const behind = line.slice(range.end, range.end + NEAR).split(stop)[0] ?? ''
  const ahead =
    line
      .slice(Math.max(0, range.start - NEAR), range.start)
      .split(stop)
      .at(-1) ?? ''
  for (const stretch of [behind, ahead]) {
    for (const [counts, pattern, question] of FATES) if (pattern.test(stretch)) return { counts, factor: 1, question }
  }
  return null
}

/** Whether two quantities count the same thing. */
export const sameCount = (x: Quantity, y: Quantity) => x.counts === y.counts && x.per === y.per

/** `more than 300` and `312`, `about 2,000` and `2,013` say the same: by how much a loose number may be off. */
const LOOSE = 0.15

/** What two book-keepers differ by is no news. */
const NEGLIGIBLE = 0.001

/** Whether two quantities can both be right. */
export function agree(x: Quantity, y: Quantity): boolean {
  const [low, high] = x.value < y.value ? [x, y] : [y, x]
  const gap = (high.value - low.value) / Math.max(high.value, 1)
  if (gap <= NEGLIGIBLE) return true
  if (low.bound === 'least' || high.bound === 'most') return gap <= LOOSE
  if (x.bound === 'about' || y.bound === 'about') return gap <= LOOSE
  return isRounded(low, high) || isRounded(high, low)
}

/** Smaller numbers are counted, not rounded. */
const LEAST_ROUNDED = 100

/** Whether the second, written to as few figures as the first, gives the first: 2,013 and 2,000. */
function isRounded(rounded: Quantity, exact: Quantity): boolean {
  if (rounded.value < LEAST_ROUNDED || !Number.isInteger(rounded.value)) return false
  const zeros = /0*$/.exec(String(rounded.value))?.[0].length ?? 0
  const step = 10 ** zeros
  return zeros > 0 && Math.round(exact.value / step) * step === rounded.value
}
