import type { Scan } from '../scan.ts'
import type { Words } from './candidate.ts'
import { BODIES_OF } from './kind-words.ts'
import { gapBefore, isCapital } from './linked.ts'
import { OWNERS } from './plain-words.ts'
import { runEnd } from './run-end.ts'
import { PORTFOLIOS } from './titles.ts'

/** Words of grammar that join a body with what it is for. */
const JOINS = new Set(['of', 'for', 'on', 'in', 'against', 'to', 'de', 'del', 'pour', 'para', 'untuk'])
/** Only these places go on with `of`: `Gulf of Oman`. */
const PLACES_OF = new Set([
  'gulf',
  'strait',
  'straits',
  'bay',
  'sea',
  'cape',
  'isle',
  'republic',
  'kingdom',
  'state',
  'port',
  'union',
  'horn',
  'province',
])

/**
 * Token after a name that goes on over words of grammar: `Ministry of Agriculture, Forestry and Fisheries`, `Gulf of
 * Oman`. For other names, the end of their capitalised words.
 */
export function bodyEnd(scan: Scan, { from, to }: Words): number {
  const last = scan.words[to - 1]!.key
  const body = BODIES_OF.has(last)
  if (!body && !PLACES_OF.has(last) && !hasBody(scan, from, to)) return withPortfolios(scan, from, to)
  let end = to
  for (let join = joined(scan, end, body || hasBody(scan, from, to)); join > end; join = joined(scan, end, true)) {
    end = runEnd(scan, join - 1)
    end = withPortfolios(scan, join - 1, end)
  }
  return end
}

function hasBody({ words }: Scan, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (BODIES_OF.has(words[at]!.key)) return true
  return false
}

/** Token after the first capitalised word behind `of`, `for the` and the like; `at` when no such words follow. */
function joined({ words }: Scan, at: number, anyJoin: boolean): number {
  const join = words[at]
  if (!join?.spaced || !JOINS.has(join.key) || (!anyJoin && join.key !== 'of')) return at
  const article = words[at + 1]?.spaced && /^(?:the|la|l|los|las|le)$/.test(words[at + 1]!.key) ? 1 : 0
  const first = words[at + 1 + article]
  if (!first?.joined || !isCapital(first)) return at
  // `Bank in Manila`, `Party in Parliament`: a body in or to something is another matter unless it is a mission.
  if (
    (join.key === 'in' || join.key === 'to' || join.key === 'on') &&
    !/^(?:mission|committee|commission|office|council|conference|institute)$/.test(words[at - 1]!.key)
  )
    return at
  return at + 2 + article
}

/** `Agriculture, Forestry and Fisheries`, `Defence and Security Council`. */
function withPortfolios(scan: Scan, from: number, to: number): number {
  const { words } = scan
  let end = to
  if (!isPortfolio(scan, from, to)) return end
  for (;;) {
    const next = words[end]
    if (!next) return end
    const gap = gapBefore(scan, end)
    const and = next.spaced && (next.key === 'and' || next.key === 'dan' || next.key === 'et')
    const first = and ? words[end + 1] : gap === ', ' ? next : null
    if (!first || !isCapital(first) || !(PORTFOLIOS.has(first.key) || OWNERS.has(first.key))) return end
    if (gap === ', ' && !listCloses(scan, end)) return end
    const start = and ? end + 1 : end
    end = runEnd(scan, start)
  }
}

const isPortfolio = ({ words }: Scan, from: number, to: number) => {
  for (let at = from; at < to; at++) if (!PORTFOLIOS.has(words[at]!.key)) return false
  return true
}

/** Whether a list of portfolios ends with `and` and one more. */
function listCloses({ words }: Scan, at: number): boolean {
  for (let next = at; next < at + 6; next++) {
    const word = words[next]
    if (!word) return false
    if (word.key === 'and') return PORTFOLIOS.has(words[next + 1]?.key ?? '')
    if (!PORTFOLIOS.has(word.key)) return false
  }
  return false
}
