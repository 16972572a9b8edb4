import { keyOf, tokens } from './tokens.ts'

/**
 * Phrases found in a text in one pass. Words go through a trie over whole tokens; scripts without spaces, where a word
 * has no visible edge, through lists of terms by their first two units.
 */
export type PhraseIndex = { words: Node; runs: Map<string, RunTerm[]> }

export type Node = { next: Map<string, Node>; stems: Map<string, Stem[]>; phrases: Phrase[] }
type Stem = { stem: string; node: Node }
/** `stopped`: the phrase is an abbreviation whose stop must stand in the text. */
type Phrase = { id: number; cases: number[]; stopped: boolean }
type RunTerm = { term: string; id: number }

/** A phrase found: which, and the tokens and the stretch of text it takes. */
export type Found = { id: number; from: number; to: number; start: number; end: number }

/** Letters by which word beginnings (`traffick*`) are looked up; the editorial data may hold no shorter ones. */
const STEM_KEY = 3
/** Hangul packs a syllable into a unit: two are a word. */
const HANGUL_STEM_KEY = 2
/** Letters by which terms of a script without spaces are looked up; those of one letter, by it. */
export const RUN_KEY = 2

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
export const stemKey = (key: string) => key.slice(0, isHangul(key) ? HANGUL_STEM_KEY : STEM_KEY)
