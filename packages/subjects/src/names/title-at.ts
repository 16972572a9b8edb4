import type { Scan } from '../scan.ts'
import { Case } from '../tokens.ts'
import { type Office, Standing } from './candidate.ts'
import { isCapital, isLinked } from './linked.ts'
import { COURTESIES, HONORIFICS, OFFICES, ONLY_TOGETHER, PORTFOLIOS, RANKS, TITLE_MODIFIERS } from './titles.ts'

/** Words of a title at most: `Coordinating Minister for Political, Legal and Security Affairs`. */
const MOST_WORDS = 14

/** Whether a title may start with the word. Asked of every word, so the sets are one. */
export const startsTitle = (key: string): boolean => TITLE_WORDS.has(key)

const NOUNS = new Map<string, Standing>([
  ...[...COURTESIES].map((key) => [key, Standing.courtesy] as const),
  ...[...HONORIFICS].map((key) => [key, Standing.honour] as const),
  ...[...RANKS].map((key) => [key, Standing.rank] as const),
  ...[...OFFICES].map((key) => [key, Standing.office] as const),
])
const TITLE_WORDS = new Set([...NOUNS.keys(), ...TITLE_MODIFIERS, ...PORTFOLIOS])
const BEFORE_PORTFOLIO = new Set(['of', 'for', 'to', 'and', 'the'])

/**
 * The title that starts at a word: modifiers and nouns of office, rank or honour, and what the office is for. `to` is the
 * token after it; the part kept is from the first noun of the highest standing, with its modifiers.
 */
export type Title = { to: number; office: Office }

export function titleAt(scan: Scan, from: number): Title | null {
  let best: Title | null = null
  let part = from
  let at = from
  for (; at - from < MOST_WORDS; at++) {
    const word = scan.words[at]
    if (!word || (at > from && !isLinked(scan, at) && !isHyphened(scan, at))) break
    const standing = NOUNS.get(word.key)
    if (standing !== undefined && stands(scan, at, from)) {
      const to = complementEnd(scan, at + 1)
      best = higher(best, { to, office: { scan, from: part, to, standing } })
      at = to - 1
      part = to
    } else if (!TITLE_MODIFIERS.has(word.key) && !PORTFOLIOS.has(word.key) && !isJoining(scan, at)) break
  }
  return best
}

/** A title and the part that follows it: the part of the higher standing is the office; equal ones that touch are one. */
function higher(before: Title | null, { to, office }: Title): Title {
  if (before === null || office.standing > before.office.standing) return { to, office }
  const touches = office.standing === before.office.standing && before.office.to === office.from
  return { to, office: touches ? { ...before.office, to } : before.office }
}

const isHyphened = ({ words }: Scan, at: number) => words[at]!.joined && !words[at]!.spaced

/** `Tan Sri`, `His Excellency`: words that are common otherwise stand beside another title, or are none. */
function stands({ words }: Scan, at: number, from: number): boolean {
  const { key, case: written } = words[at]!
  if (key === 'pm') return written === Case.upper
  if (key === 'u') return written === Case.capital && !words[at]!.stopped && isCapital(words[at + 1])
  if (!ONLY_TOGETHER.has(key) || written === Case.initials) return true
  return (
    (at > from && NOUNS.has(words[at - 1]!.key)) ||
    (words[at + 1]?.spaced === true && HONORIFICS.has(words[at + 1]!.key))
  )
}

/** `and` between two portfolios: `foreign and defence minister`. */
const isJoining = ({ words }: Scan, at: number) =>
  words[at]!.key === 'and' && PORTFOLIOS.has(words[at - 1]?.key ?? '') && PORTFOLIOS.has(words[at + 1]?.key ?? '')

/** `of State`, `for Defence and Security`, `of the National Police`: what an office is for, when it is said in its words. */
function complementEnd(scan: Scan, at: number): number {
  let end = at
  let first = scan.words[at]?.key
  if (first !== 'of' && first !== 'for') return end
  for (let next = at; next - at < MOST_WORDS; next++) {
    const word = scan.words[next]
    if (!word || !(isLinked(scan, next) || isList(scan, next))) break
    first = word.key
    if (PORTFOLIOS.has(first)) end = next + 1
    else if (!BEFORE_PORTFOLIO.has(first)) break
  }
  return end
}

const isList = ({ stretch, words }: Scan, at: number) =>
  PORTFOLIOS.has(words[at]!.key) && stretch.text.slice(words[at - 1]!.end, words[at]!.start) === ', '
