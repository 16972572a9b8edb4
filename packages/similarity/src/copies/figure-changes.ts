import { words } from '@daybrief/language'
import type { Evidence, VersionChange } from '@daybrief/schema'
import { within } from './article-sentences.ts'
import { differingStretches, type Stretch } from './differing-stretches.ts'
import type { Token } from './sentence-tokens.ts'

/** Tokens of a stretch in which a lone figure took the place of a lone figure; in a longer one it tells of other things. */
const LONGEST_REPLACED = 8

/** Tokens of a stretch that a negation denies; in a longer one the sentence was written anew. */
const LONGEST_DENIED = 3

/** Numbers, dates and negations in which two wordings of a sentence differ, in order. What only moved does not differ. */
export function figureChanges(before: Evidence, after: Evidence): VersionChange[] {
  const pairs = differingStretches(before, after)
  const lost = new Set(pairs.flatMap((pair) => tokensIn(pair.before).map(({ key }) => key)))
  const won = new Set(pairs.flatMap((pair) => tokensIn(pair.after).map(({ key }) => key)))
  const moved = new Set([...lost].filter((key) => won.has(key)))
  return pairs.flatMap((pair) => [
    ...replacedFigures(pair, 'number', moved),
    ...replacedFigures(pair, 'date', moved),
    ...changedNegation(pair, moved),
  ])
}

type Pair = { before: Stretch; after: Stretch }

/** Figures in the order in which they stand: each with the one whose place it took, or alone. */
function replacedFigures(
  { before, after }: Pair,
  kind: 'number' | 'date',
  moved: ReadonlySet<string>,
): VersionChange[] {
  const lost = placesOf(before, kind, moved)
  const won = placesOf(after, kind, moved)
  const areLone = lost.length === 1 && won.length === 1 && longest({ before, after }) <= LONGEST_REPLACED
  const changes: VersionChange[] = []
  for (let at = 0; at < Math.max(lost.length, won.length); at++) {
    const left = figureAt(before, lost[at])
    const right = figureAt(after, won[at])
    if (left !== null && right !== null && (areLone || haveNeighbourInCommon(left, right))) {
      if (!isSameDate(left, right)) changes.push({ kind, before: left.evidence, after: right.evidence })
      continue
    }
    if (left?.token.isMention) changes.push({ kind, before: left.evidence, after: null })
    if (right?.token.isMention) changes.push({ kind, before: null, after: right.evidence })
  }
  return changes
}

/** A negation that only one wording has, with a word before and after it in both. */
function changedNegation({ before, after }: Pair, moved: ReadonlySet<string>): VersionChange[] {
  if (placesOf(before, 'negation', moved).length === placesOf(after, 'negation', moved).length) return []
  if (longest({ before, after }) > LONGEST_DENIED || before.tokens.length === 0 || after.tokens.length === 0) return []
  const [left, right] = [before, after].map((stretch) => wordsFrom(stretch, stretch.start - 1, stretch.end))
  return [{ kind: 'negation', before: left!, after: right! }]
}

function placesOf({ tokens, start, end }: Stretch, kind: Token['kind'], moved: ReadonlySet<string>): number[] {
  const places: number[] = []
  for (let at = start; at < end; at++) if (tokens[at]!.kind === kind && !moved.has(tokens[at]!.key)) places.push(at)
  return places
}

type Figure = { token: Token; evidence: Evidence; neighbours: [string | undefined, string | undefined] }

function figureAt(stretch: Stretch, place: number | undefined): Figure | null {
  if (place === undefined) return null
  const { tokens } = stretch
  const neighbours: Figure['neighbours'] = [tokens[place - 1]?.key, tokens[place + 1]?.key]
  return { token: tokens[place]!, evidence: wordsFrom(stretch, place, place), neighbours }
}

/** The same word before them, or after. */
const haveNeighbourInCommon = (left: Figure, right: Figure) =>
  left.neighbours.some((word, side) => word === right.neighbours[side])

/** A date that says less than another, `4 June` for `June 4, 2031`, says nothing else. */
function isSameDate(left: Figure, right: Figure): boolean {
  if (left.token.kind !== 'date') return false
  const [shorter = [], longer = []] = [left, right]
    .map(({ evidence }) => words(evidence.text))
    .sort((a, b) => a.length - b.length)
  return shorter.every((word) => longer.includes(word))
}

const tokensIn = ({ tokens, start, end }: Stretch) => tokens.slice(start, end)

const longest = ({ before, after }: Pair) => Math.max(before.end - before.start, after.end - after.start)

/** The words from one token to another, both included, as far as the sentence goes. */
function wordsFrom({ sentence, tokens }: Stretch, from: number, to: number): Evidence {
  const first = tokens[Math.max(0, from)]!
  const last = tokens[Math.min(tokens.length - 1, to)]!
  return within(sentence, { start: first.range.start, end: last.range.end })
}
