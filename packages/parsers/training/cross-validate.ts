import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Composed, compose, PLAIN, randomStyle, type Style } from './compose.ts'
import type { Material } from './material.ts'
import { type Random, randomFrom } from './random.ts'
import { prepared, trainOn } from './samples.ts'
import { added, shown, type Tally, tallyOf } from './score.ts'

const FOLDS = 4
/** Articles in each file that is composed to test with. */
const ARTICLES = 8

type Options = {
  folder: string
  material: readonly Material[]
  composeFrom(material: readonly Material[]): Composed[]
  seed: number
}

/**
 * Scores of weights that have seen neither the files nor the articles they are tested on: a quarter of the pasted files
 * and of the other articles at a time. Tells the errors on the pasted files.
 */
export function crossValidate({ folder, material, composeFrom, seed }: Options, tell: (line: string) => void): void {
  const files = pastedFiles(folder)
  const tallies = new Map<string, Tally>()
  const add = (name: string, part: Tally) =>
    tallies.set(name, added(tallies.get(name) ?? { hits: 0, gold: 0, made: 0 }, part))
  for (let fold = 0; fold < FOLDS; fold++) {
    const random = randomFrom(seed + fold + 1)
    const held = files.filter((_, index) => index % FOLDS === fold)
    const { unseen, rest } = heldOut(material, files, new Set(held.map(({ file }) => file)), fold)
    const weights = trainOn(composeFrom(rest).map(prepared))
    const again = (style: () => Style, times: number) =>
      Array.from({ length: times }, () => composedAll(unseen, style(), { random, others: rest })).flat()
    add('pasted files', tallyOf(held, weights, tell))
    add('with single newlines', tallyOf(held.map(singleNewlines), weights))
    add(
      'composed, plain',
      tallyOf(
        again(() => PLAIN, 3),
        weights,
      ),
    )
    add(
      'composed, a foreign headline in each article',
      tallyOf(
        again(() => ({ ...PLAIN, injected: 1 }), 3),
        weights,
      ),
    )
    add(
      'composed, half of them headless with datelines',
      tallyOf(
        again(() => ({ ...PLAIN, dateline: 1, headless: 0.5 }), 3),
        weights,
      ),
    )
    add(
      'composed, in all manners',
      tallyOf(
        again(() => randomStyle(random), 8),
        weights,
      ),
    )
  }
  for (const [name, tally] of tallies) tell(shown(name, tally))
}

/** The articles of the files held out and a share of those of no file; and the rest, without other copies of these. */
function heldOut(
  material: readonly Material[],
  files: readonly { file: string }[],
  held: ReadonlySet<string>,
  fold: number,
) {
  const inFiles = new Set(files.map(({ file }) => file))
  const unseen = material.filter(({ origin }, index) =>
    inFiles.has(origin) ? held.has(origin) : index % FOLDS === fold,
  )
  const headlines = new Set(unseen.map(({ headline }) => headline))
  return { unseen, rest: material.filter(({ headline }) => !headlines.has(headline)) }
}

function composedAll(
  material: readonly Material[],
  style: Style,
  options: { random: Random; others: readonly Material[] },
): Composed[] {
  const shuffled = shuffle(material, options.random)
  return Array.from({ length: Math.floor(shuffled.length / ARTICLES) }, (_, part) =>
    compose(shuffled.slice(part * ARTICLES, (part + 1) * ARTICLES), style, options),
  )
}

/** Fisher and Yates. */
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

/** The files of `pasted/` that have headlines, with the starts of their articles in UTF-16 units. */
function pastedFiles(folder: string): (Composed & { file: string })[] {
  const gold = readFileSync(join(folder, 'pasted', 'gold.jsonl'), 'utf8')
  const rows: { file: string; start: number; headline: string | null }[] = gold
    .split('\n')
    .filter(Boolean)
    .map((row) => JSON.parse(row))
  const files = [...new Set(rows.filter(({ headline }) => headline !== null).map(({ file }) => file))]
  return files.map((file) => {
    const text = readFileSync(join(folder, 'pasted', file), 'utf8')
    const units = [0]
    for (const sign of text) units.push((units.at(-1) as number) + sign.length)
    const starts = rows.filter((row) => row.file === file).map(({ start }) => units[start] as number)
    return { file, text, starts: new Set(starts) }
  })
}

function singleNewlines({ text, starts }: Composed): Composed {
  let out = ''
  const moved = new Set<number>()
  for (let at = 0; at < text.length; at++) {
    if (starts.has(at)) moved.add(out.length)
    if (text[at] !== '\n' || !out.endsWith('\n')) out += text[at]
  }
  return { text: out, starts: moved }
}
