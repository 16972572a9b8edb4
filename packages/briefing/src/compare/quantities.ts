import { terms } from '@daybrief/language'
import type { Range } from '@daybrief/schema'
import { remembered } from '../once.ts'
import { AGENTS, FATES, GROUPS, MEASURES, PEOPLE, SAME } from './counted.ts'
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

/** Characters around a number in which the fate of those counted is told. */
const NEAR = 45

const LEAST = /\b(?:at least|more than|over|no fewer than|no less than|upwards? of|exceeding|as many as)\s*$/i
const MOST = /\b(?:at most|fewer than|less than|under|up to|below|no more than)\s*$/i
const ABOUT = /\b(?:about|around|some|roughly|approximately|an estimated|nearly|almost|close to|estimated at)\s*$/i

/** Parts of a whole and numbers that count nothing: `three of the 12`, `including two children`, `No. 5`, `aged 40`. */
const PART_BEFORE =
  /\b(?:including|and|among (?:them|whom)|of them|of whom|another|other|aged?|no\.|number|article|section|page|day|phase|chapter|magnitude of)\s*$/i
const PART_AFTER =
  /^\s*(?:of (?:the|them|those|whom|its|his|their)\b|others?\b|more\b|-?(?:year|day|month|week|hour|minute)s?-?old\b)/i
const TIME_UNIT =
  /^(?:year|month|week|day|decad|minut|second|time|centuri|step|side|countri|nation|parti|degre|percent|point|season|term|home|calib|calibr|pm|am|et|est|edt|gmt|utc|th|st)$/

/** The comparable quantities of a sentence. */
export const quantitiesIn = remembered((reading: Reading): Quantity[] =>
  reading.numbers.flatMap(({ value, range, unit }) => {
    const before = reading.line.slice(0, range.start)
    const after = reading.line.slice(range.end)
    // `2.5bn` read as 2: a number that runs on is not the number that stands there.
    if (/^(?:[.,]?[\p{L}\p{N}]|\s*:|\s*-\s*\p{L}?illion)/u.test(after) || /[:.]\s*$/.test(before)) return []
    if (PART_BEFORE.test(before) || PART_AFTER.test(after)) return []
    if (reading.dates.some((date) => date.range.start < range.end && range.start < date.range.end)) return []
    const what = countedBy(reading, { range, unit })
    if (what === null) return []
    const per = /^[^,.;]{0,40}?\b(?:an?|per|each|every) (year|month|week|day|hour)\b/.exec(after)?.[1] ?? ''
    const bound = LEAST.test(before) ? 'least' : MOST.test(before) ? 'most' : ABOUT.test(before) ? 'about' : 'exact'
    const keep = { start: range.start, end: Math.min(reading.text.length, range.end + (unit?.length ?? 0) + 1) }
    const fate = FATES.some(([name]) => what.counts.startsWith(name))
    return [{ value: value * what.factor, counts: what.counts, fate, per, bound, range, keep, question: what.question }]
  }),
)

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
  const group = stems.find(({ stem }) => GROUPS.has(stem))?.stem ?? ''
  if (fate && (!counted || PEOPLE.has(counted.stem) || isFate(counted.word) || words.some((word) => AGENTS.test(word))))
    return { ...fate, counts: `${fate.counts} ${SAME[group] ?? group}`.trim() }
  if (!counted) return null
  return { counts: SAME[counted.stem] ?? counted.stem, factor: 1, question: `How many ${counted.word}` }
}

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
  return null
}
