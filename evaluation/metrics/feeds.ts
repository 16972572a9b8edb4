import type { Score } from '../task.ts'
import { FEED_FIELDS, type FeedField, type FeedGold, type FeedPrediction, type Fields } from './feed-gold.ts'
import { rounded, share } from './rounded.ts'

/** A field that differs: what was expected, and what was read. */
export type FeedDifference = {
  file: string
  entry: number | null
  field: FeedField
  expected: string[]
  read: string[]
}

/** The feed's own authors, dates and texts are not read: articles have their own. */
const FEED_OWN: readonly FeedField[] = ['title', 'address']

/**
 * Scores how feeds were read: the share that was read at all, and the share of fields equal to the expected ones. A field
 * counts where something is expected; it is equal when the first expected value is among those read, compared by
 * letters and digits without markup.
 */
export function scoreFeeds(gold: readonly FeedGold[], predictions: readonly FeedPrediction[]): Score {
  const right = Object.fromEntries(FEED_FIELDS.map((field) => [field, 0])) as Record<FeedField, number>
  const of = { ...right }
  const made = new Map(predictions.map((prediction) => [prediction.file, prediction]))
  for (const row of gold) {
    for (const { field, equal } of comparisons(row, made.get(row.file))) {
      of[field]++
      if (equal) right[field]++
    }
  }
  const sum = (counts: Record<FeedField, number>) => FEED_FIELDS.reduce((total, field) => total + counts[field], 0)
  return {
    feeds: gold.length,
    read: gold.filter(({ file }) => made.get(file)?.read).length,
    fields: sum(of),
    equal: rounded(share(sum(right), sum(of))),
    byField: Object.fromEntries(FEED_FIELDS.map((field) => [field, rounded(share(right[field], of[field]))])),
  }
}

/** All fields that differ, by file. */
export function feedDifferences(gold: readonly FeedGold[], predictions: readonly FeedPrediction[]): FeedDifference[] {
  const made = new Map(predictions.map((prediction) => [prediction.file, prediction]))
  return gold.flatMap((row) =>
    comparisons(row, made.get(row.file))
      .filter(({ equal }) => !equal)
      .map(({ entry, field, expected, read }) => ({ file: row.file, entry, field, expected, read })),
  )
}

type Comparison = Omit<FeedDifference, 'file'> & { equal: boolean }

function comparisons({ expected }: FeedGold, made: FeedPrediction | undefined): Comparison[] {
  if (expected === null) return []
  const compare = (want: Fields, got: Fields | undefined, entry: number | null, fields: readonly FeedField[]) =>
    fields
      .filter((field) => want[field].length > 0)
      .map((field) => {
        const read = got?.[field] ?? []
        return { entry, field, expected: want[field], read, equal: isEqual(want[field], read) }
      })
  return [
    ...compare(expected.feed, made?.feed, null, FEED_OWN),
    ...expected.entries.flatMap((want, index) => compare(want, made?.entries[index], index + 1, FEED_FIELDS)),
  ]
}

const isEqual = (expected: readonly string[], read: readonly string[]): boolean => {
  const values = read.map(lettersOf)
  return values.includes(lettersOf(expected[0] ?? ''))
}

/** Letters and digits, without tags and with entities left as they are in both. */
const lettersOf = (text: string): string =>
  text
    .replace(/<[^>]*>/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
