import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { SplitGold, SplitPrediction } from '../gold.ts'
import type { Score, TaskOptions } from '../task.ts'
import { plainText } from './plain-words.ts'
import { f1, rounded, share } from './rounded.ts'

const FIELDS = ['headline', 'byline', 'date', 'publisher'] as const
type Field = (typeof FIELDS)[number]

/** Units by which an end may miss: a closing mark more or less does no harm. */
const END_TOLERANCE = 2

/** An article of the gold and the prediction that starts where it starts, both without white space at their ends. */
type Pair = { gold: Cut<SplitGold>; made: Cut<SplitPrediction> | undefined }
type Cut<Row> = { row: Row; start: number; end: number }

/** How many boundaries within a file are in the gold, in the predictions, and in both. */
type Boundaries = { gold: number; made: number; both: number }

/**
 * Scores how files were cut into articles. A boundary is right when it falls on the same first visible character; the
 * first article of a file is always right and left out. `whole`: start and end right. Fields are compared by their words
 * where the gold has them, and one may contain the other, except dates, which must be the same day.
 *
 * @throws Error when a file of the gold is not in the folder
 */
export async function scoreSplit(
  gold: SplitGold[],
  predictions: SplitPrediction[],
  { folder }: TaskOptions,
): Promise<Score> {
  const made = Map.groupBy(predictions, ({ file }) => file)
  const compared: { pairs: Pair[]; boundaries: Boundaries }[] = []
  for (const [file, rows] of Map.groupBy(gold, ({ file }) => file)) {
    const text = await readFile(join(folder ?? '', file), 'utf8').catch(() => {
      throw new Error(`expected the file ${file} of the gold in ${folder}, but it cannot be read`)
    })
    compared.push(compareFile(text, rows, made.get(file) ?? []))
  }
  const pairs = compared.flatMap(({ pairs }) => pairs)
  const sum = (field: keyof Boundaries) => compared.reduce((total, { boundaries }) => total + boundaries[field], 0)
  const [precision, recall] = [share(sum('both'), sum('made')), share(sum('both'), sum('gold'))]
  return {
    files: compared.length,
    articles: gold.length,
    boundary: { precision: rounded(precision), recall: rounded(recall), f1: rounded(f1(precision, recall)) },
    whole: rounded(share(pairs.filter(isWhole).length, pairs.length)),
    fields: Object.fromEntries(FIELDS.flatMap((field) => scoreField(field, pairs))),
  }
}

function compareFile(text: string, gold: SplitGold[], made: SplitPrediction[]) {
  const unitAt = codePointOffsets(text)
  const right = gold.map((row) => cut(text, row, { start: unitAt(row.start), end: unitAt(row.end ?? text.length) }))
  const ours = new Map(made.map((row) => cut(text, row, row)).map((one) => [one.start, one]))
  const first = Math.min(...right.map(({ start }) => start))
  const inner = new Set(right.map(({ start }) => start).filter((start) => start > first))
  return {
    pairs: right.map((one) => ({ gold: one, made: ours.get(one.start) })),
    boundaries: {
      gold: inner.size,
      made: [...ours.keys()].filter((start) => start > first).length,
      both: [...inner].filter((start) => ours.has(start)).length,
    },
  }
}

const isWhole = ({ gold, made }: Pair) => made !== undefined && Math.abs(made.end - gold.end) <= END_TOLERANCE

function scoreField(field: Field, pairs: Pair[]): [Field, Score][] {
  const known = pairs.filter(({ gold }) => gold.row[field] != null)
  const right = known.filter(({ gold, made }) => isRight(field, gold.row[field]!, made?.row[field] ?? null)).length
  return known.length === 0 ? [] : [[field, { right, of: known.length, accuracy: rounded(right / known.length) }]]
}

function isRight(field: Field, gold: string, made: string | string[] | null): boolean {
  const ours = Array.isArray(made) ? made.join(' ') : (made ?? '')
  if (field === 'date') return plainText(gold.slice(0, 10)) === plainText(ours.slice(0, 10))
  const [want, got] = [plainText(gold), plainText(ours)]
  return got !== '' && (got.includes(want) || want.includes(got))
}

/** From offsets in code points, which the gold has, to offsets in UTF-16 units. */
function codePointOffsets(text: string): (codePoint: number) => number {
  const units = [0]
  for (const character of text) units.push(units.at(-1)! + character.length)
  return (codePoint) => units[Math.min(codePoint, units.length - 1)]!
}

/** The stretch without white space at its ends. */
function cut<Row>(text: string, row: Row, stretch: { start: number; end: number }): Cut<Row> {
  let { start, end } = stretch
  while (start < text.length && /\s/.test(text[start]!)) start++
  while (end > 0 && /\s/.test(text[end - 1]!)) end--
  return { row, start, end }
}
