import { Case, keyOf, type Token, tokens } from './tokens.ts'

/**
 * Phrases found in a text in one pass. Words go through a trie over whole tokens; scripts without spaces, where a word
 * has no visible edge, through lists of terms by their first two units.
 */
export type PhraseIndex = { words: Node; runs: Map<string, RunTerm[]> }

type Node = { next: Map<string, Node>; stems: Map<string, Stem[]>; phrases: Phrase[] }
type Stem = { stem: string; node: Node }
/** `stopped`: the phrase is an abbreviation whose stop must stand in the text. */
type Phrase = { id: number; cases: number[]; stopped: boolean }
type RunTerm = { term: string; id: number }

/** A phrase found: which, and the tokens and the stretch of text it takes. */
export type Found = { id: number; from: number; to: number; start: number; end: number }

/** Letters by which word beginnings (`traffick*`) are looked up; shorter ones would be no word. */
const STEM_KEY = 3
/** Hangul packs a syllable into a unit: two are a word. */
const HANGUL_STEM_KEY = 2
const RUN_KEY = 2
/** Two letters in capitals (US, UN) are also common words, so a text all in capitals says nothing about them. */
const SHORT_NAME = 2

export const emptyIndex = (): PhraseIndex => ({ words: emptyNode(), runs: new Map() })

const emptyNode = (): Node => ({ next: new Map(), stems: new Map(), phrases: [] })

/** Adds a phrase. A `*` at the end of a word stands for any ending; Korean words take any ending, as particles follow. */
export function addPhrase(index: PhraseIndex, phrase: string, id: number): void {
  const parts = tokens(phrase)
  if (parts.some(({ run }) => run)) {
    const term = keyOf(phrase.replaceAll(/[\s\u200b-\u200d\u2060*]/g, ''))
    listed(index.runs, term.slice(0, RUN_KEY)).push({ term, id })
    return
  }
  let node = index.words
  for (const part of parts) node = child(node, part.key, phrase[part.end] === '*' || isHangul(part.key))
  const last = parts.at(-1)
  if (last) node.phrases.push({ id, cases: parts.map((part) => part.case), stopped: last.stopped })
}

function child(node: Node, key: string, open: boolean): Node {
  if (!open) {
    const known = node.next.get(key)
    if (known) return known
    const made = emptyNode()
    node.next.set(key, made)
    return made
  }
  const stems = listed(node.stems, stemKey(key))
  const known = stems.find(({ stem }) => stem === key)
  if (known) return known.node
  const made = emptyNode()
  stems.push({ stem: key, node: made })
  return made
}

function listed<T>(map: Map<string, T[]>, key: string): T[] {
  const list = map.get(key)
  if (list) return list
  const made: T[] = []
  map.set(key, made)
  return made
}

const isHangul = (key: string) => key.charCodeAt(0) >= 0xac00 && key.charCodeAt(0) <= 0xd7a3
const stemKey = (key: string) => key.slice(0, isHangul(key) ? HANGUL_STEM_KEY : STEM_KEY)

/** All phrases that start at token `at`, in no useful order. `shouting` says that the text is all in capitals. */
export function phrasesAt(
  index: PhraseIndex,
  text: readonly Token[],
  at: number,
  shouting: boolean,
  found: Found[],
): void {
  walk(index.words, { text, from: at, shouting, found }, at)
}

type Walk = { text: readonly Token[]; from: number; shouting: boolean; found: Found[] }

function walk(node: Node, walking: Walk, at: number): void {
  const token = walking.text[at]
  if (!token || (at > walking.from && !token.joined)) return
  const next = node.next.get(token.key)
  if (next) arrive(next, walking, at)
  if (node.stems.size === 0) return
  for (const { stem, node: open } of node.stems.get(stemKey(token.key)) ?? []) {
    if (token.key.startsWith(stem)) arrive(open, walking, at)
  }
}

function arrive(node: Node, walking: Walk, at: number): void {
  const { text, from, shouting, found } = walking
  for (const { id, cases, stopped } of node.phrases) {
    if (stopped && !text[at]!.stopped) continue
    if (!casesFit(cases, text, from, shouting)) continue
    found.push({ id, from, to: at + 1, start: text[from]!.start, end: text[at]!.end })
  }
  walk(node, walking, at + 1)
}

/** A capital in the phrase asks for one in the text: `Turkey` is no bird, `US` no pronoun. */
function casesFit(cases: readonly number[], text: readonly Token[], from: number, shouting: boolean): boolean {
  for (let i = 0; i < cases.length; i++) {
    const wanted = cases[i]!
    if (wanted === Case.lower) continue
    const token = text[from + i]!
    if (token.case < (wanted === Case.capital ? Case.capital : Case.upper)) return false
    if (shouting && wanted !== Case.capital && token.case !== Case.initials && token.key.length <= SHORT_NAME)
      return false
  }
  return true
}

/** All terms inside a run of a script without spaces. The longest at each place wins; shorter ones inside it are left. */
export function phrasesInRun(index: PhraseIndex, text: string, token: Token, at: number, found: Found[]): void {
  const { letters, places } = compact(text, token)
  for (let i = 0; i + 1 < letters.length; i++) {
    const terms = index.runs.get(letters.slice(i, i + RUN_KEY))
    if (!terms) continue
    for (const { term, id } of terms) {
      if (!letters.startsWith(term, i) || isCut(letters, i, i + term.length)) continue
      found.push({ id, from: at, to: at + 1, start: places(i), end: places(i + term.length - 1) + 1 })
    }
  }
}

const KATAKANA = /^[\u30a1-\u30ff]{2}$/
const MARK = /\p{M}/u

/** Whether a term would begin or end inside a letter with its marks, or inside a longer katakana word. */
function isCut(letters: string, start: number, end: number): boolean {
  if (end < letters.length && (MARK.test(letters[end]!) || KATAKANA.test(letters.slice(end - 1, end + 1)))) return true
  return start > 0 && (MARK.test(letters[start]!) || KATAKANA.test(letters.slice(start - 1, start + 1)))
}

/** A run without its zero-width spaces, and the way back from its letters to the text. */
function compact(text: string, token: Token): { letters: string; places: (letter: number) => number } {
  const surface = text.slice(token.start, token.end)
  if (!/[\u200b-\u200d\u2060]/.test(surface)) return { letters: surface, places: (letter) => token.start + letter }
  const offsets: number[] = []
  let letters = ''
  for (let i = 0; i < surface.length; i++) {
    const unit = surface.charCodeAt(i)
    if ((unit >= 0x200b && unit <= 0x200d) || unit === 0x2060) continue
    offsets.push(token.start + i)
    letters += surface[i]
  }
  return { letters, places: (letter) => offsets[letter]! }
}
