import type { NameKind } from '@daybrief/schema'
import type { Candidate } from './candidate.ts'
import { isFormOfPerson } from './form-of-person.ts'

/** A candidate that names something of a kind. */
export type Settled = Candidate & { kind: NameKind }

/** What a sure sign counts against a hint, when the same words come with several kinds. */
const SURE_VOTES = 3

/**
 * Gives each candidate the kind that the whole article gives its words, and leaves out what stays without one. Of words
 * that nothing tells, those in the form of a person's name most likely are one, where `formTells`: in languages that give
 * every noun a capital it does not. A word of a person's name is likely that person, the one after a title too.
 */
export function settleKinds(candidates: readonly Candidate[], formTells: boolean): Settled[] {
  const votes = votesOf(candidates)
  const kindOf = (candidate: Candidate): NameKind | null => {
    if (candidate.sure) return candidate.kind
    const kind =
      mostVoted(votes.get(candidate.key)) ?? (formTells && isFormOfPerson(candidate.scan, candidate) ? 'person' : null)
    return kind === 'person' && candidate.short !== null ? 'organisation' : kind
  }
  const kinds = candidates.map(kindOf)
  const namesPerson = ({ keys, sure }: Candidate, at: number) => kinds[at] === 'person' && (sure || keys.length > 1)
  const ofPersons = new Set(candidates.filter(namesPerson).flatMap(({ keys }) => keys))
  const within = new Set(candidates.filter(({ opens }) => !opens).map(({ key }) => key))
  return candidates.flatMap((candidate, at) => {
    const isPart = candidate.keys.length === 1 && ofPersons.has(candidate.keys[0]!)
    if (candidate.opens && !isPart && !within.has(candidate.key)) return []
    const kind = isPart && !candidate.sure ? 'person' : kinds[at]!
    return kind === null ? [] : [{ ...candidate, kind }]
  })
}

function votesOf(candidates: readonly Candidate[]): Map<string, Map<NameKind, number>> {
  const votes = new Map<string, Map<NameKind, number>>()
  for (const candidate of candidates) {
    const { kind, sure } = candidate
    if (kind === null) continue
    const counts = votes.get(candidate.key) ?? new Map<NameKind, number>()
    votes.set(candidate.key, counts.set(kind, (counts.get(kind) ?? 0) + (sure ? SURE_VOTES : 1)))
  }
  return votes
}

/** The kind with most votes; of two with as many the first by name, so that order decides nothing. */
function mostVoted(votes: ReadonlyMap<NameKind, number> | undefined): NameKind | null {
  const [most] = [...(votes ?? [])].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return most?.[0] ?? null
}
