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

type Cut = { start: number; end: number }

/**
 * Scores how files were cut into articles. A boundary is right when it falls on the same first visible character; the
 * first article of a file is always right and left out. `whole`: start and end right. Fields are compared by their words
 * where the gold has them, and one may contain the other, except dates, which must be the same day.
 *
 * @throws Error when no folder was given or a file of the gold is not in it
 */
export async function scoreSplit(
  gold: SplitGold[],
  predictions: SplitPrediction[],
  { folder }: TaskOptions,
): Promise<Score> {
  if (folder === null) throw new Error('expected --folder FOLDER with the files the gold speaks of')
  const tally = { hits: 0, gold: 0, made: 0, whole: 0 }
  const fields = Object.fromEntries(FIELDS.map((field) => [field, { right: 0, of: 0 }])) as Record<
    Field,
    { right: number; of: number }
  >
  const made = Map.groupBy(predictions, ({ file }) => file)
  for (const [file, rows] of Map.groupBy(gold, ({ file }) => file)) {
    const text = await readFile(join(folder, file), 'utf8').catch(() => {
      throw new Error(`expected the file ${file} of the gold in ${folder}, but it cannot be read`)
    })
    const unitAt = codePointOffsets(text)
    const right = rows.map((row) => ({
      row,
      ...visible(text, { start: unitAt(row.start), end: unitAt(row.end ?? text.length) }),
    }))
    const ours = new Map(
      (made.get(file) ?? []).map((row) => [visible(text, row).start, { row, ...visible(text, row) }]),
    )
    const first = Math.min(...right.map(({ start }) => start))
    const inner = new Set(right.map(({ start }) => start).filter((start) => start > first))
    tally.gold += inner.size
    tally.made += [...ours.keys()].filter((start) => start > first).length
    tally.hits += [...inner].filter((start) => ours.has(start)).length
    for (const { row, start, end } of right) {
      const same = ours.get(start)
      if (same !== undefined && Math.abs(same.end - end) <= END_TOLERANCE) tally.whole++
      for (const field of FIELDS) {
        if (row[field] == null) continue
        fields[field].of++
        if (isRight(field, row[field], same?.row[field] ?? null)) fields[field].right++
      }
    }
  }
  const [precision, recall] = [share(tally.hits, tally.made), share(tally.hits, tally.gold)]
  return {
    files: new Set(gold.map(({ file }) => file)).size,
    articles: gold.length,
    boundary: { precision: rounded(precision), recall: rounded(recall), f1: rounded(f1(precision, recall)) },
    whole: rounded(share(tally.whole, gold.length)),
    fields: Object.fromEntries(
      FIELDS.filter((field) => fields[field].of > 0).map((field) => {
        const { right, of } = fields[field]
        return [field, { right, of, accuracy: rounded(right / of) }]
      }),
    ),
  }
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

/** The same stretch without white space at its ends. */
function visible(text: string, { start, end }: Cut): Cut {
  let [from, to] = [start, end]
  while (from < text.length && /\s/.test(text[from]!)) from++
  while (to > 0 && /\s/.test(text[to - 1]!)) to--
  return { start: from, end: to }
}
