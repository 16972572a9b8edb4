import type { Decision } from '@daybrief/schema'
import { compareText } from '../compare-text.ts'
import { addressee } from './addressee.ts'
import { claim } from './claim.ts'
import type { Compared } from './compared.ts'
import { date } from './date.ts'
import { decidedAgainst } from './decided-against.ts'
import { denial } from './denial.ts'
import { firmness } from './firmness.ts'
import type { Found } from './found.ts'
import { linksOf } from './links.ts'
import { negation } from './negation.ts'
import { number } from './number.ts'
import { readAll } from './reading.ts'
import { speaker } from './speaker.ts'
import { tense } from './tense.ts'
import { unharmed } from './unharmed.ts'

/** Cues that read two aligned sentences. */
const PAIRWISE = [number, date, tense, speaker, claim, negation, denial, unharmed]

/** Cues that read all sentences of a story at once. */
const STORYWIDE = [firmness, addressee]

/** Kinds by what they mean to a reader who must act: what holds, how many, whether, before who said so. */
const KINDS: Found['kind'][] = ['firmness', 'number', 'negation', 'claim', 'tense', 'date', 'addressee', 'speaker']

/** Differences of one story that are shown at most: more is a sign of two events in one story. */
const MOST_SHOWN = 8

/**
 * The questions on which the tellings of a story differ, gravest kind first and surest first within it, without those that
 * an analyst has decided to be none.
 */
export function differencesOf(
  compared: Compared,
  options: { publishedOf: (article: string) => string | null; decisions?: readonly Decision[] },
): Found[] {
  if (compared.tellings < 2) return []
  const readings = readAll(compared, options)
  const links = linksOf(compared, readings)
  const decided = decidedAgainst(options.decisions ?? [])
  const storywide = STORYWIDE.flatMap((cue) => cue(readings))
  const pairwise = PAIRWISE.flatMap((cue) => links.flatMap((link) => cue(link, readings) ?? []))
  return strongest([...storywide, ...pairwise])
    .filter(({ sides }) => !decided(sides.map(({ index }) => compared.sentences[index]?.text ?? '')))
    .slice(0, MOST_SHOWN)
    .sort((x, y) => KINDS.indexOf(x.kind) - KINDS.indexOf(y.kind) || y.strength - x.strength)
}

/** Each sentence is a side of one difference of a kind, the strongest: its weaker ones are echoes of it. */
function strongest(found: readonly Found[]): Found[] {
  const used = new Set<string>()
  const sorted = [...found].sort(
    (x, y) =>
      y.strength - x.strength ||
      (x.sides[0]?.index ?? 0) - (y.sides[0]?.index ?? 0) ||
      compareText(x.question, y.question),
  )
  return sorted.filter(({ kind, sides }) => {
    const keys = sides.map(({ index }) => `${kind} ${index}`)
    if (keys.some((key) => used.has(key))) return false
    for (const key of keys) used.add(key)
    return true
  })
}
