import type { Lexicon } from './lexicon.ts'
import type { Found } from './phrase-index.ts'
import { phrasesAt, type Walk } from './phrases-at.ts'
import { phrasesInRun } from './phrases-in-run.ts'
import type { Stretch } from './stretches.ts'
import { Case, type Token, tokens } from './tokens.ts'

/** A stretch with its words and every phrase of the lexicon in it, by place and then by length, longest first. */
export type Scan = { stretch: Stretch; words: Token[]; found: Found[]; style: Style }

/** How capitals are used: as in a sentence, on each word of a headline (`Title`), or everywhere. */
type Style = 'sentence' | 'title' | 'shouting'

/** Share of capitalised words above which capitals say nothing; a sentence full of names may come near it. */
const TITLE_SHARE = 0.65
/** Words of three letters and fewer (`of`, `The`) are small in most headline styles. */
const SMALL_WORD = 3

/** Looks a stretch up in the lexicon, in one pass. */
export function scan(stretch: Stretch, lexicon: Lexicon): Scan {
  const words = tokens(stretch.text)
  const style = styleOf(words, stretch.part)
  const found: Found[] = []
  const walk: Walk = { text: words, from: 0, shouting: style === 'shouting', found }
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    const first = found.length
    if (word.run) phrasesInRun(lexicon.index, stretch.text, word, at, found)
    else {
      walk.from = at
      phrasesAt(lexicon.index, walk)
    }
    if (found.length - first > 1) sortFrom(found, first)
  }
  return { stretch, words, found, style }
}

/** Only headlines have a style of their own; a sentence full of names is still a sentence. */
function styleOf(words: readonly Token[], part: Stretch['part']): Style {
  let long = 0
  let capital = 0
  let upper = 0
  for (const word of words) {
    if (word.key.length <= SMALL_WORD || word.run) continue
    long++
    if (word.case === Case.upper) upper++
    else if (word.case === Case.capital) capital++
  }
  if (long === 0) return 'sentence'
  if (upper / long > TITLE_SHARE) return 'shouting'
  return part === 'headline' && (upper + capital) / long > TITLE_SHARE ? 'title' : 'sentence'
}

/** Puts the few phrases found at one word in order, in place: by where they start, the longest first. */
function sortFrom(found: Found[], first: number): void {
  for (let next = first + 1; next < found.length; next++) {
    const moved = found[next]!
    let at = next
    for (; at > first && isBefore(moved, found[at - 1]!); at--) found[at] = found[at - 1]!
    found[at] = moved
  }
}

const isBefore = (a: Found, b: Found) =>
  a.start !== b.start ? a.start < b.start : a.end !== b.end ? a.end > b.end : a.id < b.id
