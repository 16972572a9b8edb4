import { hasUnspaced } from './character-class.ts'
import { firstToken, keyOf, type Token, tokens } from './tokens.ts'

/**
 * Phrases found in a text in one pass. Words go through a trie over whole tokens; scripts without spaces, where a word
 * has no visible edge, through lists of terms by their first two units.
 */
export type PhraseIndex = {
  words: Node
  runs: Map<string, RunTerm[]>
  /** Where each remembered word met so far leads from the start of the trie, by its number in the vocabulary. */
  firsts: (readonly Node[] | undefined)[]
}

/**
 * Where the trie stands after some words. What a node lacks is null, for most have little. Phrases wait at their first
 * word until a text has it: of twelve thousand, a day's news needs a part, and a process starts in a third of the time.
 */
export type Node = {
  next: Map<string, Node> | null
  /** By `stemKey`. */
  stems: Map<number, Stem[]> | null
  phrases: Phrase[] | null
  waiting: Waiting[] | null
}
type Waiting = { phrase: string; id: number }
type Stem = { stem: string; node: Node }
/** `stopped`: the phrase is an abbreviation whose stop must stand in the text. */
export type Phrase = { id: number; cases: number[]; stopped: boolean }
type RunTerm = { term: string; id: number }

/** A phrase found: which, and the tokens and the stretch of text it takes. */
export type Found = { id: number; from: number; to: number; start: number; end: number }

/** Letters by which terms of a script without spaces are looked up; those of one letter, by it. */
export const RUN_KEY = 2

export const emptyIndex = (): PhraseIndex => ({ words: emptyNode(), runs: new Map(), firsts: [] })

const emptyNode = (): Node => ({ next: null, stems: null, phrases: null, waiting: null })

/** Adds a phrase. A `*` at the end of a word stands for any ending; Korean words take any ending, as particles follow. */
export function addPhrase(index: PhraseIndex, phrase: string, id: number): void {
  if (hasUnspaced(phrase)) {
    const term = keyOf(phrase.replaceAll(/[\s\u200b-\u200d\u2060*]/g, ''))
    listed(index.runs, term.slice(0, RUN_KEY)).push({ term, id })
    return
  }
  const first = firstToken(phrase)
  if (!first) return
  const node = child(index.words, phrase, first)
  node.waiting ??= []
  node.waiting.push({ phrase, id })
}

/** Puts the phrases that wait at a node in their places. */
export function settle(node: Node): void {
  const { waiting } = node
  node.waiting = null
  for (const { phrase, id } of waiting ?? []) {
    const words = tokens(phrase)
    const at = words.slice(1).reduce((before, word) => child(before, phrase, word), node)
    at.phrases ??= []
    at.phrases.push({ id, cases: words.map((word) => word.case), stopped: words.at(-1)!.stopped })
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

function listed<Key, T>(map: Map<Key, T[]>, key: Key): T[] {
  const list = map.get(key)
  if (list) return list
  const made: T[] = []
  map.set(key, made)
  return made
}

/** The nodes to which a first word leads: by the whole word and by its beginnings. */
export function firstNodes({ firsts, words }: PhraseIndex, { id, key }: Token): readonly Node[] {
  if (id < 0) return nodesAfter(words, key)
  const known = firsts[id]
  if (known) return known
  const nodes = nodesAfter(words, key)
  // Numbers follow each other, so the list stays without holes.
  while (firsts.length < id) firsts.push(undefined)
  firsts[id] = nodes
  return nodes
}

function nodesAfter({ next, stems }: Node, key: string): readonly Node[] {
  const whole = next?.get(key)
  const open = stems?.get(stemKey(key))?.filter(({ stem }) => key.startsWith(stem)) ?? []
  if (!whole && open.length === 0) return NONE
  return [...(whole ? [whole] : []), ...open.map(({ node }) => node)]
}

const NONE: readonly Node[] = []

const isHangul = (key: string) => key.charCodeAt(0) >= 0xac00 && key.charCodeAt(0) <= 0xd7a3

/**
 * The letters by which word beginnings (`traffick*`) are looked up, as one number: the first three, of which the editorial
 * data may hold no fewer, or two syllables of Hangul. Letters beyond seven bits may share a number, which costs a comparison.
 */
export function stemKey(key: string): number {
  const two = key.charCodeAt(0) ^ (key.charCodeAt(1) << 7)
  return isHangul(key) ? two : two ^ (key.charCodeAt(2) << 14)
}
