import type { Range } from '@daybrief/schema'

/** A beginning of fewer words stays: it names who acts, and little is saved. */
const LEAST_SAVED = 4

/** Fewer words are no clause: `In 2021 …`. */
const FEWEST_SHOWN = 7

/** Where a sentence can be cut without breaking a phrase: behind these marks, and before these words. */
const CUT =
  /[,;:–—]\s+(?:and\s+|but\s+)?|\s(?=(?:but|while|whereas|although|who|which|where|when|because|as well as|such as|according to|from which|particularly)\s)|\sand\s(?=\w+(?:ed|s)\s)/g

/** Where the clause that holds what matters can be ended too: before a phrase of place or manner, never before a figure. */
const END_CUT =
  /\s(?=(?:in|on|at|from|after|before|during|since|with|for|into|amid|following|despite|under|near)\s(?!(?:\S+\s){0,2}\S*\d))/g

/**
 * The part of a sentence that is shown: the whole when it has at most so many words, else the clauses around what must be
 * kept, first what leads up to it (it names who acts), then what follows, as far as the limit goes. It is
 * always a slice of the sentence, cut between clauses and never inside quotation marks or brackets.
 */
export function excerpt(text: string, keep: Range, most: number): Range {
  if (wordCount(text) <= most) return { start: 0, end: text.length }
  const clauses = Array.from(text.matchAll(CUT), (match) => match.index + match[0].length)
  const clauseEnd = clauses.find((cut) => cut >= keep.end) ?? text.length
  const phrases = Array.from(text.matchAll(END_CUT), ({ index }) => index).filter((cut) => cut < clauseEnd)
  const starts = [0, ...clauses].filter((cut) => balancedAt(text, cut))
  const ends = [...clauses, ...phrases, text.length].filter((cut) => balancedAt(text, cut)).sort((a, b) => a - b)
  let from = starts.findLastIndex((cut) => cut <= keep.start)
  let to = ends.findIndex((cut) => cut >= keep.end)
  const words = (a: number, b: number) => wordCount(text.slice(starts[a] ?? 0, ends[b] ?? text.length))
  while (from > 0 && words(from - 1, to) <= most) from--
  while (to < ends.length - 1 && (words(from, to + 1) <= most || words(from, to) < FEWEST_SHOWN)) to++
  const head = starts[from] ?? 0
  const start = wordCount(text.slice(0, head)) < LEAST_SAVED ? 0 : head
  const part = text.slice(head, ends[to] ?? text.length)
  const end = head + part.replace(/(?:[\s,;:–—]|\s(?:and|but))+$/u, '').length
  return { start, end: Math.max(end, keep.end) }
}

const wordCount = (text: string) => text.split(/\s+/).filter(Boolean).length

function balancedAt(text: string, cut: number): boolean {
  const before = text.slice(0, cut)
  const count = (mark: RegExp) => (before.match(mark) ?? []).length
  return count(/“/g) === count(/”/g) && count(/[([]/g) === count(/[)\]]/g) && count(/"/g) % 2 === 0
}
