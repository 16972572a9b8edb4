import type { Term } from '@daybrief/schema'

/** Digits a weight keeps: enough to rank by, and few enough to read. */
const DIGITS = 3

/** The heaviest terms of each owner, owners by name: heaviest first, of equal ones the first by letters. */
export function heaviestTerms(terms: ReadonlyMap<string, readonly Term[]>, most: number): Record<string, Term[]> {
  const owners = [...terms].sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(
    owners.map(([owner, list]) => [
      owner,
      list
        .map(({ term, weight }) => ({ term, weight: Number(weight.toFixed(DIGITS)) }))
        .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
        .slice(0, most),
    ]),
  )
}
