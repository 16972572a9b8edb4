import { type Found, type Node, type PhraseIndex, settle, stemKey } from './phrase-index.ts'
import { Case, type Token } from './tokens.ts'

/** Two letters in capitals (US, UN) are also common words, so a text all in capitals says nothing about them. */
const SHORT_NAME = 2

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

const NONE: readonly never[] = []

type Walk = { text: readonly Token[]; from: number; shouting: boolean; found: Found[] }

function walk(node: Node, walking: Walk, at: number): void {
  const token = walking.text[at]
  if (!token || (at > walking.from && !token.joined)) return
  const next = node.next?.get(token.key)
  if (next) arrive(next, walking, at)
  if (node.stems === null) return
  for (const { stem, node: open } of node.stems.get(stemKey(token.key)) ?? []) {
    if (token.key.startsWith(stem)) arrive(open, walking, at)
  }
}

function arrive(node: Node, walking: Walk, at: number): void {
  if (node.waiting !== null) settle(node)
  const { text, from, shouting, found } = walking
  for (const { id, cases, stopped } of node.phrases ?? NONE) {
    if (stopped && !text[at]!.stopped) continue
    if (!casesFit(cases, text, from, shouting)) continue
    found.push({ id, from, to: at + 1, start: text[from]!.start, end: text[at]!.end })
  }
  if (node.next !== null || node.stems !== null) walk(node, walking, at + 1)
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
