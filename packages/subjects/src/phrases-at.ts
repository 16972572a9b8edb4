import { type Found, firstNodes, type Node, type Phrase, type PhraseIndex, settle, stemKey } from './phrase-index.ts'
import { Case, type Token } from './tokens.ts'

/** Two letters in capitals (US, UN) are also common words, so a text all in capitals says nothing about them. */
const SHORT_NAME = 2

/** A text that is searched, and what was found in it so far. `shouting` says that it is all in capitals. */
export type Walk = { text: readonly Token[]; from: number; shouting: boolean; found: Found[] }

/** All phrases that start at token `walk.from`, in no useful order. */
export function phrasesAt(index: PhraseIndex, walk: Walk): void {
  const { text, from } = walk
  const nodes = firstNodes(index, text[from]!)
  if (nodes.length === 0) return
  const goesOn = text[from + 1]?.joined === true
  for (const node of nodes) if (goesOn || node.phrases !== null || node.waiting !== null) arrive(node, walk, from)
}

function goOn({ next, stems }: Node, walk: Walk, at: number): void {
  const token = walk.text[at]
  if (!token?.joined) return
  const { key } = token
  const whole = next === null ? undefined : next.get(key)
  if (whole) arrive(whole, walk, at)
  const open = stems === null ? undefined : stems.get(stemKey(key))
  if (open) for (const { stem, node } of open) if (key.startsWith(stem)) arrive(node, walk, at)
}

function arrive(node: Node, walk: Walk, at: number): void {
  if (node.waiting !== null) settle(node)
  if (node.phrases !== null) for (const phrase of node.phrases) take(phrase, walk, at)
  if (node.next !== null || node.stems !== null) goOn(node, walk, at + 1)
}

function take({ id, cases, stopped }: Phrase, { text, from, shouting, found }: Walk, at: number): void {
  if (stopped && !text[at]!.stopped) return
  if (!casesFit(cases, text, from, shouting)) return
  found.push({ id, from, to: at + 1, start: text[from]!.start, end: text[at]!.end })
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
