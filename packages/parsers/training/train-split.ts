/**
 * Trains the line classifier of the text parser and writes its weights.
 *
 *   node --conditions=source packages/parsers/training/train-split.ts FOLDER [MORE.jsonl …]
 *
 * FOLDER holds `pasted/` (files and gold.jsonl), `nexis/` and `factiva/` (gold.jsonl); MORE holds lines `{title, text}`.
 * Prints scores on files and articles that were held out, then trains on everything. The same input gives the same bytes.
 */
import { writeFileSync } from 'node:fs'
import { type Composed, compose, randomStyle } from './compose.ts'
import { crossValidate } from './cross-validate.ts'
import { type Material, materialFrom } from './material.ts'
import { randomFrom } from './random.ts'
import { prepared, trainOn } from './samples.ts'

const SEED = 20_240_604
/** More files give no better scores. */
const FILES = 1400
/** Files of two to eleven articles, as the seeds have. */
const ARTICLES = { least: 2, more: 10 }

function composedFrom(material: readonly Material[]): Composed[] {
  const random = randomFrom(SEED)
  return Array.from({ length: FILES }, () => {
    const count = ARTICLES.least + Math.floor(random.next() * ARTICLES.more)
    const articles = Array.from({ length: count }, () => random.pick(material))
    return compose([...new Set(articles)], randomStyle(random), { random, others: material })
  })
}

const [folder, ...more] = process.argv.slice(2)
if (folder === undefined) {
  console.error('usage: train-split.ts FOLDER [MORE.jsonl …]')
  process.exit(2)
}
const material = materialFrom(folder, more)
console.log(`${material.length} articles`)
crossValidate({ folder, material, composeFrom: composedFrom, seed: SEED }, console.log)
const weights = trainOn(composedFrom(material).map(prepared))
writeFileSync(new URL('../src/text/weights.json', import.meta.url), `${JSON.stringify(weights, null, 2)}\n`)
