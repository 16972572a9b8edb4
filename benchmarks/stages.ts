import { readEditorial } from '@daybrief/editorial'
import { documentOf } from '@daybrief/intake'
import { words } from '@daybrief/language'
import { parse } from '@daybrief/parsers'
import { type Context, classify, dedupe, digest } from '@daybrief/pipeline'
import type { EditionPlan } from '@daybrief/schema'
import { editionOn, readSettings, version } from '@daybrief/worker'
import { inventedDocument, inventedWire } from '../packages/similarity/src/cases/invented-wire.ts'
import { pace, report } from './report.ts'
import { timed } from './timed.ts'

/** What each stage costs for so many articles, against the time it takes to read their words once. */
export async function stages(count: number): Promise<void> {
  const editorial = await readEditorial(readSettings({}).editorial)
  const plan = editorial.editions.find(({ id }) => id === 'southeast-asia') as EditionPlan
  const inputs = [...inventedWire(count)].map((article) =>
    inputOf({ name: `${article.id}.txt`, text: inventedDocument(article) }),
  )
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
  const show = (name: string, time: number) =>
    report(name, pace(count, time), `${(time / reading).toFixed(1)} × reading the words`)
  show('reading the words', reading)
  const [ingesting, parsed] = await timed(() =>
    Promise.all(inputs.map(({ document, bytes }) => context.parse(document, bytes))),
  )
  show('ingest', ingesting)
  const articles = parsed.flatMap((each) => each.articles)
  const [deduping, keys] = await timed(() =>
    Promise.all(articles.map(async (article) => (await dedupe.run(article, context)).kept)),
  )
  show('dedupe', deduping)
  const [classifying, subjects] = await timed(() =>
    Promise.all(articles.map(async (article) => (await classify.run(article, context)).kept)),
  )
  show('classify', classifying)
  const set = {
    edition: editionOn(plan, '2025-03-14'),
    plan,
    documents: inputs.map(({ document }) => ({ document, status: 'processed' as const, reason: '' })),
    articles,
    texts: new Map(inputs.map(({ document }, index) => [document.id, parsed[index]?.text ?? ''])),
    fingerprints: keys.flat().map(({ fingerprint }) => fingerprint),
    subjects: subjects.flat(),
    late: new Set<string>(),
    previous: null,
    decisions: [],
    known: [],
    earlier: [],
  }
  const [digesting] = await timed(async () => digest.run(set, context))
  show('digest', digesting)
}

function inputOf({ name, text }: { name: string; text: string }) {
  const bytes = new TextEncoder().encode(text)
  const document = documentOf(
    { name, bytes, arrival: 'file', address: null, charset: null },
    { mediaType: 'text/plain', receivedAt: '2025-03-14T00:00:00.000Z' },
  )
  return { text, bytes, document }
}
