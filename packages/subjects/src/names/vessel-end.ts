import type { Scan } from '../scan.ts'
import { Case } from '../tokens.ts'
import { SHIP_MARKS, SHIP_NOUNS } from './kind-words.ts'
import { gapBefore, isCapital } from './linked.ts'
import { runEnd } from './run-end.ts'

/** Token after a vessel's name with its hull number, or `from` when the words are none. */
export function vesselEnd(scan: Scan, from: number): number {
  const { words } = scan
  const next = words[from + 1]
  const marked = words[from]!.case === Case.upper && SHIP_MARKS.has(words[from]!.key) && next?.joined
  if (marked && next && (isCapital(next) || /^\d/.test(next.key))) return numberEnd(scan, runEnd(scan, from))
  return followsShip(scan, from) ? numberEnd(scan, runEnd(scan, from)) : from
}

/** `the frigate Tuo Jiang`, `the tanker “Ocean Star”`, `a research ship, the Shi Yan 9`. */
function followsShip(scan: Scan, from: number): boolean {
  const { words } = scan
  const before = words[from - 1]
  if (!before || before.case !== Case.lower) return false
  if (SHIP_NOUNS.has(before.key)) return /^\s["'“‘]?$/.test(gapBefore(scan, from))
  const two = words[from - 2]
  return before.key === 'the' && two !== undefined && SHIP_NOUNS.has(two.key) && gapBefore(scan, from - 1) === ', '
}

/** Hull numbers: `KRI Bung Tomo-357`, `Shi Yan 9`. */
function numberEnd({ words }: Scan, to: number): number {
  const next = words[to]
  return next?.joined && /^\d{1,5}$/.test(next.key) ? to + 1 : to
}
