import { hasUnspaced } from './character-class.ts'
import { keyOf, type Token, tokenAfter } from './tokens.ts'

/**
 * Phrases found in a text in one pass. Words go through a trie over whole tokens; scripts without spaces, where a word
 * has no visible edge, through lists of terms by their first two units.
 */
export type PhraseIndex = { words: Node; runs: Map<string, RunTerm[]> }

/**
 * Where the trie stands after some words. What a node lacks is null, for most have little. Phrases wait at their first
 * word until a text has it: of twelve thousand, a day's news needs a part, and a process starts in a third of the time.
 */
export type Node = {
  next: Map<string, Node> | null
  stems: Map<string, Stem[]> | null
  phrases: Phrase[] | null
  waiting: Waiting[] | null
}
type Waiting = { phrase: string; first: Token; id: number }
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

const emptyNode = (): Node => ({ next: null, stems: null, phrases: null, waiting: null })

/** Adds a phrase. A `*` at the end of a word stands for any ending; Korean words take any ending, as particles follow. */
export function addPhrase(index: PhraseIndex, phrase: string, id: number): void {
  if (hasUnspaced(phrase)) {
    const term = keyOf(phrase.replaceAll(/[\s\u200b-\u200d\u2060*]/g, ''))
    listed(index.runs, term.slice(0, RUN_KEY)).push({ term, id })
    return
  }
  const first = tokenAfter(phrase, undefined)
  if (!first) return
  const node = child(index.words, phrase, first)
  node.waiting ??= []
  node.waiting.push({ phrase, first, id })
}

/** Puts the phrases that wait at a node in their places. */
export function settle(node: Node): void {
  const { waiting } = node
  node.waiting = null
  for (const { phrase, first, id } of waiting ?? []) {
    let [at, last] = [node, first]
    const cases = [first.case]
    for (let part = tokenAfter(phrase, first); part; part = tokenAfter(phrase, part)) {
      at = child(at, phrase, part)
      cases.push(part.case)
      last = part
    }
    at.phrases ??= []
    at.phrases.push({ id, cases, stopped: last.stopped })
  }
}

/** The node after `node` by a word of a phrase. */
function child(node: Node, phrase: string, { key, end }: Token): Node {
  const open = phrase[end] === '*' || isHangul(key)
  if (!open) {
    node.next ??= new Map()
    const known = node.next.get(key)
    if (known) return known
    const made = emptyNode()
    node.next.set(key, made)
    return made
  }
  node.stems ??= new Map()
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
