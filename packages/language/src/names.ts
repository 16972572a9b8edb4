import type { Range } from '@daybrief/schema'
import { OPENERS, TITLES, TITLES_OR_NAMES } from './abbreviations.ts'

/** A span of capitalised words: a person, a place, a body. */
export type NameMention = { text: string; range: Range }

/** `U.S.`, then `W. ` before another capital, then `Gen.`, then any capitalised word. */
const CAPITALISED = String.raw`(?:\p{Lu}(?:\.\p{Lu})+\.?|\p{Lu}\.(?=[ \u00a0]\p{Lu})|\p{Lu}\p{Ll}{1,4}\.(?=[ \u00a0]\p{Lu})|\p{Lu}[\p{L}\p{M}\p{N}’']*(?:-[\p{L}\p{M}\p{N}]+)*)`
const PARTICLE = '(?:of(?: the)?|de|del|da|di|du|la|le|van|von|der|den|bin|binti|bint|ibn|al|el|ul|ur)'
const SPAN = new RegExp(
  String.raw`(?<![\p{L}\p{M}\p{N}])${CAPITALISED}(?:[ \u00a0](?:${PARTICLE}[ \u00a0])?${CAPITALISED})*`,
  'gu',
)
/** A short word with a stop inside a span is a title (`Maj. Gen.`), or else the end of a sentence. */
const INNER_STOP = /(\p{Lu}\p{Ll}{1,4})\.[ \u00a0]/gu

/**
 * Capitalised spans of a text in a script with capitals. Common words that open a sentence, possessive endings and a
 * closing stop are left out. `and` is no part of a name: `Cambodia and China` are two.
 */
export function names(text: string): NameMention[] {
  const found: NameMention[] = []
  for (const match of text.matchAll(SPAN)) {
    for (const piece of pieces(match[0])) {
      const range = { start: match.index + piece.start, end: match.index + piece.end }
      const span = text.slice(range.start, range.end)
      if (span.length > 1 && !OPENERS.has(span.toLowerCase())) found.push({ text: span, range })
    }
  }
  return found
}

/** Cuts a span where a sentence ends inside it, and takes off what is no part of a name. */
function pieces(span: string): Range[] {
  const cuts = [0]
  for (const stop of span.matchAll(INNER_STOP)) {
    const word = (stop[1] ?? '').toLowerCase()
    const after = stop.index + stop[0].length
    const opens = OPENERS.has((/^\p{L}+/u.exec(span.slice(after))?.[0] ?? '').toLowerCase())
    if (!TITLES.has(word) || (TITLES_OR_NAMES.has(word) && opens)) cuts.push(after)
  }
  return cuts.map((start, index) => bare(span, { start, end: cuts[index + 1] ?? span.length }))
}

function bare(span: string, range: Range): Range {
  let { start, end } = range
  while (end > start && /\s/.test(span[end - 1] ?? '')) end--
  for (;;) {
    const first = /^[\p{L}’']+[ \u00a0]/u.exec(span.slice(start, end))?.[0]
    if (first === undefined || !OPENERS.has(first.slice(0, -1).toLowerCase())) break
    start += first.length
  }
  const piece = span.slice(start, end)
  const possessive = /[’']s?$/u.exec(piece)
  if (possessive) end = start + possessive.index
  else if (piece.endsWith('.') && !/\.\p{Lu}\.$/u.test(piece)) end--
  return { start, end }
}
