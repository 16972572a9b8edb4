/**
 * Trains the classifier of a page's blocks and writes its weights.
 *
 *   node --conditions=source packages/parsers/training/train-html.ts FOLDER
 *
 * FOLDER holds `ground-truth.json` ({id: {articleBody, url}}) and `html/<id>.html.gz`, as article-extraction-benchmark does.
 * Prints scores on pages of sites that were held out, then trains on everything. The same input gives the same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { featuresOf } from '../src/html/block-features.ts'
import { countWords } from '../src/html/block-text-features.ts'
import { articleProbabilities, BLOCK_THRESHOLD, type BlockWeights } from '../src/html/classify-blocks.ts'
import { domOf } from '../src/html/dom.ts'
import { type PageView, pageViewOf } from '../src/html/page-view.ts'
import { blocksInBody } from './blocks-in-body.ts'
import { randomFrom } from './random.ts'
import { type ShingleScore, shingleScore } from './shingle-score.ts'
import { fitWeightedLogistic } from './weighted-logistic.ts'

const SEEDS = [1, 2, 3]
const FOLDS = 6
const THRESHOLDS = [0.3, 0.35, BLOCK_THRESHOLD, 0.45, 0.5, 0.6]
/** A feature that fewer blocks have is one site's. */
const LEAST_BLOCKS = 12
/** Pulls weights towards 0; 0.5 to 4 score alike, 0.1 worse. */
const RIDGE = 1.5
/** Words; shorter bodies are those of videos and paywalls and should not count for more. */
const LEAST_BODY = 50

type Page = {
  id: string
  site: string
  body: string
  view: PageView
  rows: Record<string, number>[]
  inBody: boolean[]
  weights: number[]
}

async function pagesIn(folder: string): Promise<Page[]> {
  const gold: Record<string, { articleBody: string; url: string }> = JSON.parse(
    readFileSync(join(folder, 'ground-truth.json'), 'utf8'),
  )
  const pages: Page[] = []
  for (const [id, { articleBody, url }] of Object.entries(gold)) {
    const html = gunzipSync(readFileSync(join(folder, 'html', `${id}.html.gz`))).toString('utf8')
    const view = await pageViewOf(html, await domOf(html))
    const featuresAt = featuresOf(view)
    const site = new URL(url).hostname.split('.').slice(-2).join('.')
    const inBody = blocksInBody(
      view.blocks.map(({ text }) => text),
      articleBody,
    )
    pages.push({
      id,
      site,
      body: articleBody,
      view,
      rows: view.blocks.map((_, index) => featuresAt(index)),
      inBody,
      weights: weightsOf(view, articleBody),
    })
  }
  return pages
}

function train(pages: readonly Page[], names: readonly string[]): BlockWeights {
  const samples = pages.flatMap(({ rows, inBody, weights }) =>
    rows.map((row, index) => ({
      features: names.map((name) => row[name] as number),
      positive: inBody[index] as boolean,
      weight: weights[index] as number,
    })),
  )
  const fitted = fitWeightedLogistic(samples, { ridge: RIDGE })
  return Object.fromEntries(names.map((name, index) => [name, Math.round((fitted[index] as number) * 1000) / 1000]))
}

/** A lost paragraph costs a short article more than a lost label costs a long one. */
function weightsOf({ blocks }: PageView, body: string): number[] {
  const words = Math.max(LEAST_BODY, countWords(body))
  return blocks.map(({ text }) => Math.sqrt((countWords(text) + 2) / words))
}

function namesOf(pages: readonly Page[]): string[] {
  const counts = new Map<string, number>()
  for (const { rows } of pages)
    for (const row of rows)
      for (const [name, value] of Object.entries(row)) counts.set(name, (counts.get(name) ?? 0) + (value === 0 ? 0 : 1))
  return [...counts].filter(([, count]) => count >= LEAST_BLOCKS).map(([name]) => name)
}

/** Each site's pages are in one fold: what is learned of a site must not help on its other pages. */
function crossValidate(pages: readonly Page[], names: readonly string[], seed: number): void {
  const random = randomFrom(seed)
  const sites = [...new Set(pages.map(({ site }) => site))].sort()
  const folds = new Map(sites.map((site) => [site, Math.floor(random.next() * FOLDS)]))
  const scores = THRESHOLDS.map((): ShingleScore[] => [])
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = train(
      pages.filter(({ site }) => folds.get(site) !== fold),
      names,
    )
    for (const { view, body } of pages.filter(({ site }) => folds.get(site) === fold)) {
      const probabilities = articleProbabilities(view, weights)
      for (const [index, threshold] of THRESHOLDS.entries()) {
        const kept = view.blocks.filter((_, block) => (probabilities[block] as number) >= threshold)
        scores[index]?.push(shingleScore(body, kept.map(({ text }) => text).join('\n')))
      }
    }
  }
  for (const [index, threshold] of THRESHOLDS.entries()) report(`seed ${seed}, from ${threshold}`, scores[index] ?? [])
}

function report(name: string, scores: readonly ShingleScore[]): void {
  const mean = (values: readonly (number | null)[]) => {
    const known = values.filter((value) => value !== null)
    return known.reduce((sum, value) => sum + value, 0) / Math.max(1, known.length)
  }
  const precision = mean(scores.map((score) => score.precision))
  const recall = mean(scores.map((score) => score.recall))
  const f1 = (2 * precision * recall) / (precision + recall)
  console.log(`${name}: precision ${precision.toFixed(4)} recall ${recall.toFixed(4)} F1 ${f1.toFixed(4)}`)
}

const folder = process.argv[2]
if (folder === undefined) throw new Error('expected a FOLDER with ground-truth.json and html/')
const pages = await pagesIn(folder)
const names = namesOf(pages)
report(
  'Readability alone',
  pages.map(({ view, body }) =>
    shingleScore(
      body,
      view.blocks
        .filter((_, index) => view.readability[index])
        .map(({ text }) => text)
        .join('\n'),
    ),
  ),
)
for (const seed of SEEDS) crossValidate(pages, names, seed)
writeFileSync(new URL('../src/html/weights.json', import.meta.url), `${JSON.stringify(train(pages, names), null, 2)}\n`)
