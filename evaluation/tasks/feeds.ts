import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { mediaTypeOf, parse, UnreadableDocument } from '@daybrief/parsers'
import type { Document } from '@daybrief/schema'
import { readEntries } from '../../packages/parsers/src/feed/read-entries.ts'
import type { WireEntry } from '../../packages/parsers/src/feed/wire.ts'
import type { FeedGold, FeedPrediction, Fields } from '../metrics/feed-gold.ts'
import type { Predictor } from '../task.ts'

const NOTHING: Fields = { title: [], address: [], authors: [], dates: [], texts: [] }

/**
 * Reads each feed that the gold names: whether it is read at all as a document, and the fields of the feed and its entries
 * as they come off the wire. Articles do not show all of them: an entry without words becomes none.
 */
export const feeds: Predictor<FeedGold, FeedPrediction> = {
  name: 'feeds',
  predict: async (gold, { folder }) => {
    if (folder === null) throw new Error('expected --folder FOLDER with the feeds')
    const predictions: FeedPrediction[] = []
    for (const { file } of gold) predictions.push(await predictionOf(file, await readFile(join(folder, file))))
    return predictions
  },
}

async function predictionOf(file: string, bytes: Uint8Array): Promise<FeedPrediction> {
  const mediaType = mediaTypeOf(bytes, file)
  try {
    await parse(documentOf(file, bytes, mediaType), bytes, { publishers: [] })
    const source = new TextDecoder().decode(bytes).trimStart()
    const { title, address, entries } = await readEntries(source, { json: mediaType.endsWith('json') })
    const feed = { ...NOTHING, title: listOf(title), address: listOf(address) }
    return { file, read: true, feed, entries: entries.map(fieldsOf) }
  } catch (error) {
    if (!(error instanceof UnreadableDocument)) throw error
    return { file, read: false, feed: NOTHING, entries: [] }
  }
}

const fieldsOf = ({ title, address, authors, dates, texts }: WireEntry): Fields => ({
  title: listOf(title),
  address: listOf(address),
  authors,
  dates,
  texts,
})

const listOf = (value: string | null): string[] => (value === null ? [] : [value])

function documentOf(name: string, bytes: Uint8Array, mediaType: string): Document {
  return {
    id: createHash('sha256').update(name).update('\0').update(bytes).digest('hex').slice(0, 32),
    name,
    mediaType,
    arrival: 'file',
    address: null,
    charset: null,
    container: null,
    receivedAt: '1970-01-01T00:00:00.000Z',
    size: bytes.byteLength,
  }
}
