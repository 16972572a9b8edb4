import type { Range } from '@daybrief/schema'

/** A longer stretch is cut to the clauses that hold what matters, to about this many words: a side is read in one glance. */
const MOST_WORDS = 24

/** A beginning of fewer words stays: it names who acts, and little is saved. */
const LEAST_SAVED = 14

/** Where a sentence can be cut without breaking a phrase: behind these marks, and before these words. */
const CUT =
  /[,;:–—]\s+(?:and\s+|but\s+)?|\s(?=(?:but|while|whereas|although|who|which|where|when|because|as well as|such as|according to|from which|particularly)\s)|\sand\s(?=\w+(?:ed|s)\s)/g

/**
 * The part of a sentence that is shown as one side of a difference: the whole when it is short, else the clauses around
 * what must be kept, first what leads up to it (it names who acts), then what follows, as far as the limit goes. It is
 * always a slice of the sentence, cut between clauses and never inside quotation marks or brackets.
 */
export function excerpt(text: string, keep: Range): Range {
  if (wordCount(text) <= MOST_WORDS) return { start: 0, end: text.length }
  const cuts = [0, ...Array.from(text.matchAll(CUT), (match) => match.index + match[0].length), text.length]
  const bounds = cuts.filter((cut) => balancedAt(text, cut))
  let from = bounds.findLastIndex((cut) => cut <= keep.start)
  let to = bounds.findIndex((cut) => cut >= keep.end)
  const words = (a: number, b: number) => wordCount(text.slice(bounds[a] ?? 0, bounds[b] ?? text.length))
  while (from > 0 && words(from - 1, to) <= MOST_WORDS) from--
  while (to < bounds.length - 1 && words(from, to + 1) <= MOST_WORDS) to++
  const head = bounds[from] ?? 0
  const start = wordCount(text.slice(0, head)) < LEAST_SAVED ? 0 : head
  const part = text.slice(head, bounds[to] ?? text.length)
  const end = head + part.replace(/(?:[\s,;:–—]|\s(?:and|but))+$/u, '').length
  return { start, end: Math.max(end, keep.end) }
}

const wordCount = (text: string) => text.split(/\s+/).filter(Boolean).length

function balancedAt(text: string, cut: number): boolean {
  const before = text.slice(0, cut)
  const count = (mark: RegExp) => (before.match(mark) ?? []).length
  return count(/“/g) === count(/”/g) && count(/[([]/g) === count(/[)\]]/g) && count(/"/g) % 2 === 0
}
