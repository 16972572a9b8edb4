import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { mediaTypeOf, parse } from '@daybrief/parsers'
import type { Document } from '@daybrief/schema'
import type { SplitGold, SplitPrediction } from '../gold.ts'
import type { Predictor } from '../task.ts'

/** Cuts the files that the gold names into articles, and tells the parts of each. No publisher is known beforehand. */
export const split: Predictor<SplitGold, SplitPrediction> = {
  name: 'split',
  predict: async (gold, { folder }) => {
    if (folder === null) throw new Error('expected --folder FOLDER with the files the gold speaks of')
    const files = [...new Set(gold.map(({ file }) => file))]
    const predictions: SplitPrediction[] = []
    for (const file of files) predictions.push(...(await articlesOf(file, await readFile(join(folder, file)))))
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
  return {
    id: createHash('sha256').update(name).update('\0').update(bytes).digest('hex').slice(0, 32),
    name,
    mediaType: mediaTypeOf(bytes, name),
    arrival: 'file',
    address: null,
    charset: null,
    container: null,
    receivedAt: '1970-01-01T00:00:00.000Z',
    size: bytes.byteLength,
  }
}
