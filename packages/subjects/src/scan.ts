import type { Lexicon } from './lexicon.ts'
import type { Found } from './phrase-index.ts'
import { phrasesAt } from './phrases-at.ts'
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
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    const first = found.length
    if (word.run) phrasesInRun(lexicon.index, stretch.text, word, at, found)
    else phrasesAt(lexicon.index, words, at, style === 'shouting', found)
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

function sortFrom(found: Found[], first: number): void {
  const tail = found.splice(first).sort((a, b) => a.start - b.start || b.end - a.end || a.id - b.id)
  found.push(...tail)
}
