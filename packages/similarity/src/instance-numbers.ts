import { words } from '@daybrief/language'

/** Nouns that number the members of a series: Day 21, Round 3, Part II. Each singular; a plural s is taken off. */
const COUNTERS = new Set(
  `day week month round part chapter episode edition volume issue phase stage session game match test leg heat lap season
  series number no nr lot batch tranche wave group class grade type version update bulletin flight case exercise`.split(
    /\s+/,
  ),
)

const CARDINALS = `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen twenty`.split(/\s+/)
const ORDINALS = `zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
  fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth`.split(/\s+/)
const ROMANS = 'none i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'.split(' ')

/**
 * Numbers by which a headline says which member of a series it is about: `day 21`, `21st`, `part ii`, by the word they
 * number. `12 killed` is no such number: it is what a later report changes.
 */
export function instanceNumbers(headline: string): Map<string, number> {
  const found = new Map<string, number>()
  const all = words(headline)
  for (const [at, word] of all.entries()) {
    const next = all[at + 1] ?? ''
    const ordinal = ordinalValue(word)
    if (ordinal !== null && next !== '') found.set(`nth ${next}`, ordinal)
    const counter = word.replace(/s$/, '')
    const value = COUNTERS.has(word) || COUNTERS.has(counter) ? cardinalValue(next) : null
    if (value !== null) found.set(counter, value)
  }
  return found
}

/** Whether two headlines number the same series differently: `Day 2` and `Day 21`. */
export function areOtherInstances(left: Map<string, number>, right: Map<string, number>): boolean {
  for (const [series, value] of left) if (right.has(series) && right.get(series) !== value) return true
  return false
}

function ordinalValue(word: string): number | null {
  const digits = /^(\d+)(?:st|nd|rd|th)$/.exec(word)?.[1]
  if (digits !== undefined) return Number(digits)
  const place = ORDINALS.indexOf(word)
  return place > 0 ? place : null
}

function cardinalValue(word: string): number | null {
  if (/^\d+$/.test(word)) return Number(word)
  const place = Math.max(CARDINALS.indexOf(word), ROMANS.indexOf(word))
  return place > 0 ? place : null
}
