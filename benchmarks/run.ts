/**
 * `npm run bench`: what Daybrief costs, as ratios in one run, since machines are noisy. Start-up is compared with an empty
 * program, each stage with the time it takes to read the words of the same articles once.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { readEditorial } from '@daybrief/editorial'
import { documentOf } from '@daybrief/intake'
import { words } from '@daybrief/language'
import { parse } from '@daybrief/parsers'
import { type Context, classify, dedupe, digest } from '@daybrief/pipeline'
import type { Article, EditionPlan } from '@daybrief/schema'
import { editionOn, readSettings, version } from '@daybrief/worker'
import { inventedArticles } from './invented-articles.ts'

const root = resolve(import.meta.dirname, '..')
const ARTICLES = Number(process.env.BENCH_ARTICLES ?? 2000)

startUp()
await stages()

function startUp(): void {
  const folder = mkdtempSync(join(tmpdir(), 'daybrief-bench-'))
  const wall = (command: string, given: string[]) => {
    const times = Array.from({ length: 7 }, () => {
      const started = performance.now()
      spawnSync(command, given, { stdio: 'ignore' })
      return performance.now() - started
    })
    return times.sort((a, b) => a - b)[3] ?? 0
  }
  const empty = wall(process.execPath, ['-e', '0'])
  const report = (name: string, time: number) =>
    console.log(`${name.padEnd(34)} ${time.toFixed(0).padStart(6)} ms  ${(time / empty).toFixed(1)} × an empty program`)
  report('an empty program', empty)
  report('daybrief --version', wall(join(root, 'daybrief'), ['--version']))
  report(
    'daybrief run samples',
    wall(join(root, 'daybrief'), [
      'run',
      join(root, 'samples/news'),
      '-e',
      'southeast-asia',
      '--store',
      join(folder, 'store'),
      '--out',
      join(folder, 'out'),
    ]),
  )
  rmSync(folder, { recursive: true, force: true })
}

async function stages(): Promise<void> {
  const editorial = await readEditorial(readSettings({}).editorial)
  const plan = editorial.editions.find(({ id }) => id === 'southeast-asia') as EditionPlan
  const receivedAt = '2025-03-14T00:00:00.000Z'
  const inputs = inventedArticles(ARTICLES).map(({ name, text }) => {
    const bytes = new TextEncoder().encode(text)
    return {
      text,
      bytes,
      document: documentOf(
        { name, bytes, arrival: 'file', address: null, charset: null },
        { mediaType: 'text/plain', receivedAt },
      ),
    }
  })
  const context: Context = {
    editorial,
    version,
    parse: (document, bytes) => parse(document, bytes, { publishers: editorial.publishers }),
  }
  const [reading] = await timed(async () => {
    let sum = 0
    for (const { text } of inputs) sum += words(text).length
    return sum
  })
  const report = (name: string, time: number) =>
    console.log(
      `${name.padEnd(34)} ${((ARTICLES / time) * 1000).toFixed(0).padStart(6)} articles/s  ${(time / reading).toFixed(1)} × reading the words`,
    )
  report('reading the words', reading)
  const [ingesting, parsed] = await timed(() =>
    Promise.all(inputs.map(({ document, bytes }) => context.parse(document, bytes))),
  )
  report('ingest', ingesting)
  const articles: Article[] = parsed.flatMap((each) => each.articles)
  const [deduping, fingerprints] = await timed(() =>
    Promise.all(articles.map(async (article) => (await dedupe.run(article, context)).kept)),
  )
  report('dedupe', deduping)
  const [classifying, subjects] = await timed(() =>
    Promise.all(articles.map(async (article) => (await classify.run(article, context)).kept)),
  )
  report('classify', classifying)
  const set = {
    edition: editionOn(plan, '2025-03-14'),
    plan,
    documents: inputs.map(({ document }) => ({ document, status: 'processed' as const, reason: '' })),
    articles,
    texts: new Map(inputs.map(({ document }, index) => [document.id, parsed[index]?.text ?? ''])),
    fingerprints: fingerprints.flat(),
    subjects: subjects.flat(),
    late: new Set<string>(),
    previous: null,
  }
  const [digesting] = await timed(() => digest.run(set, context))
  report('digest', digesting)
}

async function timed<Result>(work: () => Promise<Result>): Promise<[number, Result]> {
  const started = performance.now()
  const result = await work()
  return [performance.now() - started, result]
}
