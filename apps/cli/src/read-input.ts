import { type Arrived, documentOf, filesIn, type Refused, standardInput } from '@daybrief/intake'
import { mediaTypeOf } from '@daybrief/parsers/media-type-of'
import type { Article, Document } from '@daybrief/schema'
import type { ParseProcess } from '@daybrief/worker'

/** What the parsers made of one document, or why they made nothing of it. */
export type Reading =
  | { document: Document; text: string; articles: Article[] }
  | { document: { name: string }; failure: string }

/** Reads a file, a folder or `-` (standard input), and the documents inside of each, outermost first. Nothing is kept. */
export async function readInput(input: string, options: { parser: ParseProcess }): Promise<Reading[]> {
  const readings: Reading[] = []
  for await (const arrived of input === '-' ? [await standardInput(process.stdin)] : filesIn([input]))
    readings.push(...(await readingsOf(arrived, options.parser)))
  return readings
}

async function readingsOf(arrived: Arrived | Refused, parser: ParseProcess): Promise<Reading[]> {
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
