import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { mediaTypeOf, parse } from '@daybrief/parsers'
import type { Document } from '@daybrief/schema'

/** One article as it was found in a file; offsets in UTF-16 units. What is unknown is null. */
export type SplitPrediction = {
  file: string
  start: number
  end: number
  headline: string | null
  byline: string | null
  date: string | null
  publisher: string | null
}

/** Cuts the files that the gold names into articles, without a look at anything else in it. */
export const split = {
  name: 'split',
  async predict(gold: readonly { file: string }[], options: { folder: string }): Promise<SplitPrediction[]> {
    const files = [...new Set(gold.map(({ file }) => file))]
    const predictions: SplitPrediction[] = []
    for (const file of files) predictions.push(...(await articlesOf(file, await readFile(join(options.folder, file)))))
    return predictions
  },
}

async function articlesOf(file: string, bytes: Uint8Array): Promise<SplitPrediction[]> {
  const { articles } = await parse(documentOf(file, bytes), bytes, { publishers: [] })
  return articles.map(({ range, headline, byline, publishedAt, publisher }) => ({
    file,
    start: range.start,
    end: range.end,
    headline: headline?.text ?? null,
    byline: byline?.text ?? null,
    date: publishedAt?.date ?? null,
    publisher: publisher?.name ?? null,
  }))
}

function documentOf(name: string, bytes: Uint8Array): Document {
  const id = createHash('sha256').update(name).update('\0').update(bytes).digest('hex').slice(0, 32)
  const mediaType = mediaTypeOf(bytes, name)
  return {
    id,
    name,
    mediaType,
    arrival: 'file',
    address: null,
    receivedAt: '1970-01-01T00:00:00.000Z',
    size: bytes.byteLength,
  }
}
