/**
 * Trains the line classifier of the text parser and writes its weights.
 *
 *   node --conditions=source packages/parsers/training/train-split.ts FOLDER [MORE.jsonl …]
 *
 * FOLDER holds `pasted/` (files and gold.jsonl), `nexis/` and `factiva/` (gold.jsonl); MORE holds lines `{title, text}`.
 * Prints scores on whole pasted files that were held out, then trains on everything. The same input gives the same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  boundsOf,
  candidatesOf,
  classify,
  firstRound,
  type RoundWeights,
  THRESHOLD,
  type Weights,
} from '../src/text/classify.ts'
import { type FeatureName, type Features, featuresOf } from '../src/text/features.ts'
import { linesOf } from '../src/text/line.ts'
import { pageMarks } from '../src/text/page-marks.ts'
import { type View, viewOf } from '../src/text/view.ts'
import { type Composed, compose, randomStyle, type Style } from './compose.ts'
import { fitLogistic, type Sample } from './logistic.ts'
import { type Material, materialFrom } from './material.ts'
import { type Random, randomFrom } from './random.ts'

const SEED = 20_240_604
const FILES = 700
const FOLDS = 4

type Prepared = Composed & { view: View; candidates: number[] }

function prepared(composed: Composed): Prepared {
  const all = linesOf(composed.text)
  const marks = pageMarks(all)
  const view = viewOf(all.filter((_, index) => !marks.has(index)))
  return { ...composed, view, candidates: candidatesOf(view) }
}

function composedFrom(material: readonly Material[], count: number, random: Random): Composed[] {
  return Array.from({ length: count }, () => {
    const articles = Array.from({ length: 2 + Math.floor(random.next() * 10) }, () => random.pick(material))
    return compose([...new Set(articles)], randomStyle(random), { random, others: material })
  })
}

const isStart = ({ view, starts }: Prepared, index: number) => starts.has(view.lines[index]?.range.start ?? -1)

function train(material: readonly Material[], count: number): Weights {
  const files = composedFrom(material, count, randomFrom(SEED)).map(prepared)
  const first = fit(
    files.flatMap((file) =>
      file.candidates.map((index) => ({ features: featuresOf(file.view, index), start: isStart(file, index) })),
    ),
  )
  const second = fit(
    files.flatMap((file) => {
      const judged = firstRound(file.view, first)
      return judged.map(({ index }, at) => {
        const bounds = boundsOf(judged, at, file.view.lines.length)
        return { features: featuresOf(file.view, index, bounds), start: isStart(file, index) }
      })
    }),
  )
  return { first, second }
}

/** Weights by name, rounded as they are kept. */
function fit(samples: readonly { features: Features; start: boolean }[]): RoundWeights {
  const names = Object.keys(samples[0]?.features ?? {}) as FeatureName[]
  const weights = fitLogistic(
    samples.map(({ features, start }): Sample => ({ features: names.map((name) => features[name]), start })),
  )
  return Object.fromEntries(
    names.map((name, index) => [name, Math.round((weights[index] as number) * 1000) / 1000]),
  ) as RoundWeights
}

const PLAIN: Style = {
  breaks: 'blank',
  byline: 0,
  block: 0,
  date: 0,
  dateline: 0,
  headless: 0,
  mark: 0,
  injected: 0,
  lists: 0,
  deck: 0,
  headlines: 'as written',
}

function pastedFiles(folder: string): (Composed & { file: string })[] {
  const rows = readFileSync(join(folder, 'pasted', 'gold.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((row) => JSON.parse(row))
  const files = [...new Set(rows.filter(({ headline }) => headline !== null).map(({ file }): string => file))]
  return files.map((file) => {
    const text = readFileSync(join(folder, 'pasted', file), 'utf8')
    const units = [0]
    for (const sign of text) units.push((units.at(-1) as number) + sign.length)
    const starts = new Set<number>(rows.filter((row) => row.file === file).map(({ start }) => units[start] as number))
    return { file, text, starts }
  })
}

type Tally = { hit: number; gold: number; predicted: number }

function tally(files: readonly Composed[], weights: Weights, show: boolean): Tally {
  const total = { hit: 0, gold: 0, predicted: 0 }
  for (const composed of files) {
    const file = prepared(composed)
    const judged = classify(file.view, weights)
    const found = judged.filter(({ probability }) => probability >= THRESHOLD)
    const inner = [...file.starts].filter((start) => start > 0)
    total.gold += inner.length
    total.predicted += found.length
    total.hit += found.filter(({ index }) => isStart(file, index)).length
    if (!show) continue
    const at = new Set(found.map(({ index }) => file.view.lines[index]?.range.start))
    for (const { index, probability } of found.filter(({ index }) => !isStart(file, index)))
      console.log(`  + ${probability.toFixed(2)} ${file.view.lines[index]?.text.slice(0, 90)}`)
    for (const start of inner.filter((start) => !at.has(start)))
      console.log(`  - ${file.text.slice(start, start + 90).split('\n')[0]}`)
  }
  return total
}

function report(name: string, { hit, gold, predicted }: Tally): void {
  const precision = hit / Math.max(1, predicted)
  const recall = hit / Math.max(1, gold)
  const f1 = (2 * hit) / Math.max(1, predicted + gold)
  console.log(
    `${name}: precision ${precision.toFixed(4)} recall ${recall.toFixed(4)} F1 ${f1.toFixed(4)} (${hit} of ${gold})`,
  )
}

function crossValidate(folder: string, material: readonly Material[]): void {
  const files = pastedFiles(folder)
  const sums: Record<string, Tally> = {}
  const add = (name: string, part: Tally) => {
    const sum = sums[name] ?? { hit: 0, gold: 0, predicted: 0 }
    sums[name] = { hit: sum.hit + part.hit, gold: sum.gold + part.gold, predicted: sum.predicted + part.predicted }
  }
  for (let fold = 0; fold < FOLDS; fold++) {
    const held = files.filter((_, index) => index % FOLDS === fold)
    const names = new Set(held.map(({ file }) => file))
    const titles = new Set(material.filter(({ origin }) => names.has(origin)).map(({ headline }) => headline))
    const rest = material.filter(({ headline }) => !titles.has(headline))
    const unseen = material.filter(({ origin }) => names.has(origin))
    const weights = train(rest, FILES)
    add('pasted files', tally(held, weights, true))
    const single = held.map(({ text, starts }) => singleNewlines(text, starts))
    add('with single newlines', tally(single, weights, false))
    const random = randomFrom(SEED + fold + 1)
    const again = (style: Style) => {
      const shuffled = shuffle(unseen, random)
      return Array.from({ length: 4 }, (_, part) =>
        compose(shuffled.slice(part * 7, part * 7 + 7), style, { random, others: rest }),
      )
    }
    const often = (style: Style) => Array.from({ length: 4 }, () => again(style)).flat()
    add('with foreign headlines injected', tally(often({ ...PLAIN, injected: 1 }), weights, false))
    add('the same without', tally(often(PLAIN), weights, false))
    add('headless with datelines', tally(often({ ...PLAIN, dateline: 1, headless: 0.5 }), weights, true))
    add('all manners', tally(Array.from({ length: 20 }, () => again(randomStyle(random))).flat(), weights, false))
  }
  for (const [name, sum] of Object.entries(sums)) report(name, sum)
}

function shuffle<T>(items: readonly T[], random: Random): T[] {
  const shuffled = [...items]
  for (let last = shuffled.length - 1; last > 0; last--) {
    const other = Math.floor(random.next() * (last + 1))
    const item = shuffled[last] as T
    shuffled[last] = shuffled[other] as T
    shuffled[other] = item
  }
  return shuffled
}

function singleNewlines(text: string, starts: ReadonlySet<number>): Composed {
  let out = ''
  const moved = new Set<number>()
  for (let at = 0; at < text.length; at++) {
    if (starts.has(at)) moved.add(out.length)
    if (text[at] === '\n' && out.endsWith('\n')) continue
    out += text[at]
  }
  return { text: out, starts: moved }
}

const [folder, ...more] = process.argv.slice(2)
if (folder === undefined) {
  console.error('usage: train-split.ts FOLDER [MORE.jsonl …]')
  process.exit(2)
}
const material = materialFrom(folder, more)
console.log(`${material.length} articles`)
crossValidate(folder, material)
const weights = train(material, FILES * 2)
writeFileSync(new URL('../src/text/weights.json', import.meta.url), `${JSON.stringify(weights, null, 2)}\n`)
