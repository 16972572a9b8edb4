import { likelyNeighbours } from './likely-neighbours.ts'
import { pairQueue } from './pair-queue.ts'
import type { TermVectors } from './term-vectors.ts'

/** Days over which likeness fades: by half after 16 days, to a seventh after 28 (methods: Gaussian decay of 14 days). */
const FADING_DAYS = 14

export type AverageLinkOptions = {
  /** Day of each vector; null when unknown: then time says nothing. */
  days: readonly (number | null)[]
  /** Least mean similarity, 0 to 1, at which two groups become one. */
  threshold: number
  /** Whether two vectors must never stand in one group. */
  apart(left: number, right: number): boolean
}

type Group = {
  members: number[]
  terms: Int32Array
  sums: Float32Array
  days: number
  dated: number
  neighbours: Set<number>
  /** Changes with each merge, so that queued pairs of an older state are passed over. */
  state: number
}

/**
 * Groups vectors by average link: time and again the two groups with the highest mean similarity between their members
 * become one, until none reaches the threshold (UPGMA; Sokal & Michener 1958). Only groups with likely neighbours in each
 * other are compared. Ties go to the earlier vectors, so the result depends on the order of the vectors alone. Groups and
 * members ascend.
 */
export function averageLink(vectors: TermVectors, options: AverageLinkOptions): number[][] {
  const groups = startingGroups(vectors, options)
  const queue = pairQueue()
  const spread = new Float32Array(vectors.vocabulary)
  const offer = (left: number, others: Iterable<number>) => {
    const group = groups[left]!
    scatter(spread, group, 1)
    for (const right of others) {
      const other = groups[right]!
      const similarity = meanSimilarity(spread, group, other)
      if (similarity < options.threshold) continue
      const [first, second] = left < right ? [group, other] : [other, group]
      queue.push({
        similarity,
        left: Math.min(left, right),
        right: Math.max(left, right),
        leftState: first.state,
        rightState: second.state,
      })
    }
    scatter(spread, group, 0)
  }
  for (const [place, group] of groups.entries())
    offer(
      place,
      [...group!.neighbours].filter((other) => other < place),
    )
  for (let pair = queue.pop(); pair !== undefined; pair = queue.pop()) {
    const left = groups[pair.left]
    const right = groups[pair.right]
    if (left?.state !== pair.leftState || right?.state !== pair.rightState) continue
    if (left.members.some((a) => right.members.some((b) => options.apart(a, b)))) continue
    groups[pair.left] = merged(left, right)
    groups[pair.right] = null
    for (const other of right.neighbours) {
      groups[other]!.neighbours.delete(pair.right)
      if (other !== pair.left) groups[other]!.neighbours.add(pair.left)
    }
    groups[pair.left]!.neighbours.delete(pair.left)
    groups[pair.left]!.neighbours.delete(pair.right)
    offer(pair.left, groups[pair.left]!.neighbours)
  }
  return groups.flatMap((group) => (group === null ? [] : [group.members.sort((left, right) => left - right)]))
}

function startingGroups(vectors: TermVectors, { days }: AverageLinkOptions): (Group | null)[] {
  const near = likelyNeighbours(vectors)
  const groups: Group[] = near.map((_, place) => ({
    members: [place],
    terms: vectors.terms.subarray(vectors.starts[place], vectors.starts[place + 1]),
    sums: vectors.weights.subarray(vectors.starts[place], vectors.starts[place + 1]),
    days: days[place] ?? 0,
    dated: days[place] == null ? 0 : 1,
    neighbours: new Set(),
    state: 0,
  }))
  for (const [place, others] of near.entries()) {
    for (const other of others) {
      groups[place]!.neighbours.add(other)
      groups[other]!.neighbours.add(place)
    }
  }
  return groups
}

function scatter(spread: Float32Array, group: Group, factor: 0 | 1) {
  for (let at = 0; at < group.terms.length; at++) spread[group.terms[at]!] = group.sums[at]! * factor
}

/** Mean cosine over all pairs of members, which is the product of the sums, times the fading over their mean days. */
function meanSimilarity(spread: Float32Array, group: Group, other: Group): number {
  let product = 0
  for (let at = 0; at < other.terms.length; at++) product += spread[other.terms[at]!]! * other.sums[at]!
  const mean = product / (group.members.length * other.members.length)
  if (group.dated === 0 || other.dated === 0) return mean
  const gap = (group.days / group.dated - other.days / other.dated) / FADING_DAYS
  return mean * Math.exp(-(gap * gap) / 2)
}

function merged(left: Group, right: Group): Group {
  const terms = new Int32Array(left.terms.length + right.terms.length)
  const sums = new Float32Array(terms.length)
  let size = 0
  for (let l = 0, r = 0; l < left.terms.length || r < right.terms.length; size++) {
    const a = left.terms[l] ?? Number.POSITIVE_INFINITY
    const b = right.terms[r] ?? Number.POSITIVE_INFINITY
    terms[size] = Math.min(a, b)
    if (a <= b) sums[size]! += left.sums[l++]!
    if (b <= a) sums[size]! += right.sums[r++]!
  }
  return {
    members: [...left.members, ...right.members],
    terms: terms.slice(0, size),
    sums: sums.slice(0, size),
    days: left.days + right.days,
    dated: left.dated + right.dated,
    neighbours: new Set([...left.neighbours, ...right.neighbours]),
    state: Math.max(left.state, right.state) + 1,
  }
}
