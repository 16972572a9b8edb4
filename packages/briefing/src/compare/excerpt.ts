import type { Range } from '@daybrief/schema'

/** A side of more words is cut to the clauses that hold what differs. */
const MOST_WORDS = 32

/** Where a sentence can be cut without breaking a phrase: after these, a clause begins. */
const CUT = /[,;:–—]\s+|\s(?=(?:and|but|while|whereas|although|who|which|where|when|after|before|as well as|such as|according to|from which|particularly)\s)/g

/**
 * The part of a sentence that is shown as one side of a difference: the whole when it is short, else the run of clauses
 * around the cue that comes nearest to the limit, cut at commas and conjunctions only. It is always a slice of the sentence.
 */
export function excerpt(text: string, keep: Range): Range {
  if (wordCount(text) <= MOST_WORDS) return { start: 0, end: text.length }
  const cuts = [0, ...Array.from(text.matchAll(CUT), (match) => match.index + match[0].length), text.length]
  const bounds = cuts.filter((cut) => balancedAt(text, cut))
  let from = bounds.findLastIndex((cut) => cut <= keep.start)
  let to = bounds.findIndex((cut) => cut >= keep.end)
  const words = (a: number, b: number) => wordCount(text.slice(bounds[a] ?? 0, bounds[b] ?? text.length))
  // What leads up to the cue names who acts; what follows says what about: forward first, then back.
  for (let grown = true; grown; ) {
    grown = false
    if (to < bounds.length - 1 && words(from, to + 1) <= MOST_WORDS) [to, grown] = [to + 1, true]
    if (from > 0 && words(from - 1, to) <= MOST_WORDS) [from, grown] = [from - 1, true]
  }
  const start = bounds[from] ?? 0
  const end = start + text.slice(start, bounds[to] ?? text.length).replace(/[\s,;:–—]+$/u, '').length
  return { start, end }
}

const wordCount = (text: string) => text.split(/\s+/).filter(Boolean).length

/** No cut inside quotation marks or brackets. */
function balancedAt(text: string, cut: number): boolean {
  const before = text.slice(0, cut)
  const count = (mark: RegExp) => (before.match(mark) ?? []).length
  return count(/“/g) === count(/”/g) && count(/[([]/g) === count(/[)\]]/g) && count(/"/g) % 2 === 0
}
