import type { Decision } from '@daybrief/schema'
import type { Guard } from './guards.ts'

/** What analysts decided about some places, be they of tellings or of stories. */
export type Decided = {
  /** Groups of two or more places, ascending, that are one story. */
  together: readonly (readonly number[])[]
  /** Which groups must never become one. */
  apart: Guard
  /** Places that a decision names; they stay where it puts them. */
  bound: ReadonlySet<number>
}

/** Places that are one story, and those they never share one with. */
type Party = { places: number[]; foes: Set<Party> }

const UNDECIDED: Decided = { together: [], apart: () => false, bound: new Set() }

/**
 * Resolves decisions into what holds for places. The latest is obeyed first and an earlier one only as far as it leaves
 * that whole: of two on one pair the later counts, and of a `together` that would draw in a parted pair the rest is joined,
 * in order of place. What is parted stays so through every third place. `placesOf` is empty for articles not in the set.
 *
 * @param decisions in force, latest first
 */
export function decided(decisions: readonly Decision[], placesOf: (article: string) => readonly number[]): Decided {
  if (decisions.length === 0) return UNDECIDED
  const parties = new Map<number, Party>()
  const partiesOf = (articles: readonly string[]): Set<Party> => {
    const places = [...new Set(articles.flatMap(placesOf))].sort((left, right) => left - right)
    for (const place of places) if (!parties.has(place)) parties.set(place, { places: [place], foes: new Set() })
    return new Set(places.map((place) => parties.get(place)!))
  }
  for (const { kind, articles, from } of decisions) {
    if (kind === 'together') joinAll(partiesOf(articles), parties)
    else for (const party of partiesOf(articles)) for (const other of partiesOf(from)) part(party, other)
  }
  const all = [...new Set(parties.values())]
  const hasFoes = all.some(({ foes }) => foes.size > 0)
  return {
    together: all.filter(({ places }) => places.length > 1).map(({ places }) => places.sort((one, two) => one - two)),
    apart: hasFoes ? (left, right) => left.some((one) => isFoe(parties.get(one), right, parties)) : UNDECIDED.apart,
    bound: new Set(parties.keys()),
  }
}

function part(one: Party, other: Party) {
  if (one === other) return
  one.foes.add(other)
  other.foes.add(one)
}

/** Each joins the first before it that is no foe of it. */
function joinAll(given: ReadonlySet<Party>, parties: Map<number, Party>) {
  const heads: Party[] = []
  for (const party of given) {
    const head = heads.find(({ foes }) => !foes.has(party))
    if (head === undefined) heads.push(party)
    else join(head, party, parties)
  }
}

function join(head: Party, party: Party, parties: Map<number, Party>) {
  head.places.push(...party.places)
  for (const place of party.places) parties.set(place, head)
  for (const foe of party.foes) {
    foe.foes.delete(party)
    part(foe, head)
  }
}

const isFoe = (party: Party | undefined, places: readonly number[], parties: ReadonlyMap<number, Party>): boolean =>
  party !== undefined &&
  party.foes.size > 0 &&
  places.some((place) => {
    const other = parties.get(place)
    return other !== undefined && party.foes.has(other)
  })
