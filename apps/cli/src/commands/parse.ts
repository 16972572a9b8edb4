import { type Arrived, documentOf, filesIn, type Refused, standardInput } from '@daybrief/intake'
import { mediaTypeOf } from '@daybrief/parsers/media-type-of'
import type { Article, Document } from '@daybrief/schema'
import { openEditorial, type ParseProcess, parseInProcess } from '@daybrief/worker'
import { articleLines } from '../article-lines.ts'
import { EXIT } from '../exit-codes.ts'
import { about, bold, count, printer, safe } from '../print.ts'
import { type CommonOptions, settingsOf } from '../settings.ts'

/** Options of `daybrief parse`. */
export type ParseOptions = Pick<CommonOptions, 'editorial' | 'json'> & { explain?: boolean }

/** What the parsers made of one document, or why they made nothing of it. */
type Reading =
  | { document: Document; text: string; articles: Article[] }
  | { document: { name: string }; failure: string }
type Parser = ParseProcess

/** Shows what the parsers make of a file, and of the documents inside of it. Nothing is kept. */
export async function parse(input: string, options: ParseOptions): Promise<number> {
  const print = printer(options)
  const { publishers } = await openEditorial(settingsOf(options))
  const parser = parseInProcess({ publishers })
  const readings: Reading[] = []
  try {
    for await (const arrived of input === '-' ? [await standardInput(process.stdin)] : filesIn([input]))
      readings.push(...(await readingsOf(arrived, parser)))
  } finally {
    await parser.close()
  }
  print.value(readings.map(asValue))
  for (const reading of readings) {
    if ('failure' in reading) {
      print.note(`failed: ${about(reading.document.name, reading.failure)}`)
      continue
    }
    const { document, articles } = reading
    print.line(`${bold(safe(document.name))}  ${document.mediaType}, ${count(articles.length, 'article')}`)
    for (const article of articles)
      for (const line of articleLines(article, { text: reading.text, explain: options.explain ?? false }))
        print.line(line)
  }
  return readings.some((reading) => 'failure' in reading) ? EXIT.inPart : EXIT.done
}

/** The readings of an arrival and of all documents inside of it, outermost first. */
async function readingsOf(arrived: Arrived | Refused, parser: Parser): Promise<Reading[]> {
  if ('reason' in arrived) return arrived.expected ? [] : [{ document: arrived, failure: arrived.reason }]
  const readings: Reading[] = []
  const waiting: { arrived: Arrived; container?: string }[] = [{ arrived }]
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const { bytes, name } = next.arrived
    const document = documentOf(next.arrived, {
      mediaType: mediaTypeOf(bytes, name),
      receivedAt: new Date().toISOString(),
      ...(next.container === undefined ? {} : { container: next.container }),
    })
    try {
      const { text, articles, contained = [] } = await parser.parse(document, bytes)
      readings.push({ document, text, articles })
      for (const inner of contained)
        waiting.push({
          arrived: { ...next.arrived, name: `${name}/${inner.name}`, bytes: inner.bytes, charset: null },
          container: document.id,
        })
    } catch (error) {
      readings.push({ document, failure: error instanceof Error ? error.message : String(error) })
    }
  }
  return readings
}

const asValue = (reading: Reading) =>
  'failure' in reading
    ? { name: reading.document.name, status: 'failed', reason: reading.failure, articles: [] }
    : {
        name: reading.document.name,
        mediaType: reading.document.mediaType,
        status: 'read',
        reason: '',
        articles: reading.articles,
      }
