import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { mediaTypeOf, parse, UnreadableDocument } from '@daybrief/parsers'
import type { Article, BoilerplateKind, Document } from '@daybrief/schema'
import type { PageGold, PagePrediction } from '../metrics/page-gold.ts'
import type { Predictor } from '../task.ts'

/** Where the page of an id stands below the folder: as article-extraction-benchmark has it, or unpacked. */
const PLACES = ['html/ID.html.gz', 'html/ID.html', 'ID.html.gz', 'ID.html'] as const
/** A body as people copy it has these, which Daybrief keeps apart. */
const OF_BODY = new Set<BoilerplateKind>(['dateline', 'kicker', 'publisher-mark'])

/** The body of each page that the gold names; empty where Daybrief finds no article. */
export const html: Predictor<PageGold, PagePrediction> = {
  name: 'html',
  predict: async (gold, { folder }) => {
    if (folder === null) throw new Error('expected --folder FOLDER with the pages the gold speaks of')
    const bodies: PagePrediction = {}
    for (const { id } of gold) bodies[id] = { articleBody: await bodyOf(id, await pageAt(folder, id)) }
    return [bodies]
  },
}

async function pageAt(folder: string, id: string): Promise<Uint8Array> {
  const files = PLACES.map((place) => join(folder, place.replace('ID', id)))
  const file = files.find((path) => existsSync(path))
  if (file === undefined) throw new Error(`expected the page ${id} at ${files.join(' or ')}, but there is none`)
  const bytes = await readFile(file)
  return file.endsWith('.gz') ? gunzipSync(bytes) : bytes
}

async function bodyOf(id: string, bytes: Uint8Array): Promise<string> {
  try {
    const { articles } = await parse(documentOf(id, bytes), bytes, { publishers: [] })
    return articles.map(textOf).join('\n\n')
  } catch (error) {
    if (error instanceof UnreadableDocument) return ''
    throw error
  }
}

const textOf = ({ paragraphs, boilerplate }: Article): string =>
  [...paragraphs, ...boilerplate.filter(({ kind }) => OF_BODY.has(kind))]
    .sort((a, b) => a.range.start - b.range.start)
    .map(({ text }) => text)
    .join('\n')

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
