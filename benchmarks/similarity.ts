import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Article } from '@daybrief/schema'
import { findCopies, findStories, fingerprint } from '@daybrief/similarity'
import { CountryGold } from '../evaluation/gold.ts'
import { goldArticle } from '../evaluation/gold-article.ts'
import { readLines } from '../evaluation/read-lines.ts'
import { inventedWire } from '../packages/similarity/src/cases/invented-wire.ts'
import { mostLiveBytes } from './live-memory.ts'
import { plainCopies } from './plain-copies.ts'
import { plainStories } from './plain-stories.ts'
import { pace, report, thousands } from './report.ts'
import { timedAlone } from './timed.ts'

/** 13,571 labelled wire reports, where the public data lies beside the project. */
const REUTERS = resolve(import.meta.dirname, '../../shared/data/countries/reuters21578-train.jsonl')

/** Articles on which the plain references run: they take the square of the number. */
const COMPARED = 2000

const SIZES = [10_000, 50_000]
const LARGE = 200_000

/** Runs of which the quickest counts: as many for large sets as for small ones, or these would be the luckier. */
const RUNS = 3

/** What is measured, in this order; one of them can be asked for alone. */
export const WORKS = ['fingerprints', 'copies', 'stories'] as const
export type Work = (typeof WORKS)[number]

/** Milliseconds that each work took on a set; none for what was not measured. */
type Times = { articles: number; took: Map<Work, number> }

/**
 * What fingerprints, copies and stories cost on one core: on wire reports and on invented ones of one week, how cost grows
 * with their number, and against plain references. `large` adds 200,000 articles, which take some minutes and 2 GB; `only`
 * leaves out the other works.
 */
export async function similarity({ large, only }: { large: boolean; only: Work | null }): Promise<void> {
  const works = only === null ? WORKS : [only]
  againstReferences([...inventedWire(COMPARED)])
  if (existsSync(REUTERS)) {
    const rows = await readLines(REUTERS, CountryGold)
    measure(
      'wire reports',
      rows.map((row, index) => goldArticle(row, index + 1)),
      works,
    )
  }
  const first = measure('invented reports', [...inventedWire(SIZES[0]!)], works)
  let last = first
  for (const size of [...SIZES.slice(1), ...(large ? [LARGE] : [])])
    last = measure('invented reports', [...inventedWire(size)], works)
  console.log(
    `\ngrowth from ${thousands(first.articles)} to ${thousands(last.articles)}: the power of the number of articles`,
  )
  for (const [work, took] of last.took) {
    report(work, (Math.log(took / first.took.get(work)!) / Math.log(last.articles / first.articles)).toFixed(2))
  }
}

/** Also warms up, so that what is measured next is compiled. */
function againstReferences(articles: readonly Article[]): void {
  const prints = articles.map(fingerprint)
  const [copying, copies] = quickest(() => findCopies(articles, prints))
  const [grouping] = quickest(() => findStories(articles, { copies, opinions: new Set() }))
  const [plainCopying] = timedAlone(() => plainCopies(articles))
  const [plainGrouping] = timedAlone(() => plainStories(articles))
  console.log(`\n${thousands(articles.length)} invented reports, against plain references`)
  report(
    'copies',
    pace(articles.length, copying),
    `${(plainCopying / copying).toFixed(0)} × as quick as comparing all pairs`,
  )
  report(
    'stories',
    pace(articles.length, grouping),
    `${(plainGrouping / grouping).toFixed(1)} × as quick as a single pass over centroids`,
  )
}

function measure(name: string, articles: readonly Article[], works: readonly Work[]): Times {
  const prints = articles.map(fingerprint)
  const copies = findCopies(articles, prints)
  const options = { copies, opinions: new Set<string>() }
  console.log(`\n${thousands(articles.length)} ${name}: ${thousands(copies.length)} copies`)
  const took = new Map<Work, number>()
  const time = (work: Work, run: () => unknown) => {
    if (works.includes(work)) took.set(work, quickest(run)[0])
  }
  time('fingerprints', () => articles.map(fingerprint))
  time('copies', () => findCopies(articles, prints))
  time('stories', () => findStories(articles, options))
  for (const [work, milliseconds] of took) {
    const live = mostLive(work, articles, options)
    const meaning = live === null ? '' : `${thousands(live)} B an article live beyond the text, at most`
    report(work, pace(articles.length, milliseconds), meaning)
  }
  return { articles: articles.length, took }
}

/** Bytes an article; null for fingerprints, which are made one by one. */
function mostLive(work: Work, articles: readonly Article[], options: Parameters<typeof findStories>[1]): number | null {
  if (work === 'copies') return mostLiveBytes(articles, (probed) => findCopies(probed, printsOf(articles)))
  if (work === 'stories') return mostLiveBytes(articles, (probed) => findStories(probed, options))
  return null
}

/** Fingerprints one by one, as from a store. */
function* printsOf(articles: readonly Article[]) {
  for (const article of articles) yield fingerprint(article)
}

function quickest<Result>(work: () => Result): [number, Result] {
  let best = timedAlone(work)
  for (let run = 1; run < RUNS; run++) {
    const again = timedAlone(work)
    if (again[0] < best[0]) best = again
  }
  return best
}
