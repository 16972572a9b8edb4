import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'

/** What a feed says of itself or of an entry: all values under which it is known, in the order in which they are believed. */
export const FEED_FIELDS = ['title', 'address', 'authors', 'dates', 'texts'] as const
export type FeedField = (typeof FEED_FIELDS)[number]
const Fields = z.record(z.enum(FEED_FIELDS), z.array(z.string()))
export type Fields = z.infer<typeof Fields>

/** A feed of the set: its file below the folder, and what it holds; null where the set only says that it must be read. */
export const FeedGold = z.object({
  file: z.string(),
  expected: z.object({ feed: Fields, entries: z.array(Fields) }).nullable(),
})
export type FeedGold = z.infer<typeof FeedGold>

/** A feed as read; `read` is false when Daybrief refused the document. */
export type FeedPrediction = { file: string; read: boolean; feed: Fields; entries: Fields[] }

type Loose = Record<string, unknown>

/**
 * The feeds below a folder that have their expected JSON beside them (`x.xml` and `x.json`, `x.json` and `x_expected.json`),
 * as gofeed's tests do, by path.
 */
export async function readFeedGold(folder: string): Promise<FeedGold[]> {
  const files = await readdir(folder, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    throw new Error(`expected a folder of feeds at ${folder}, but it cannot be read (${error.code ?? error.message})`)
  })
  const gold: FeedGold[] = []
  for (const file of files.sort()) {
    const beside = file.endsWith('.xml')
      ? file.replace(/\.xml$/, '.json')
      : file.endsWith('_expected.json')
        ? null
        : file.replace(/\.json$/, '_expected.json')
    if (beside === null || beside === file || !existsSync(join(folder, beside))) continue
    const expected: Loose = JSON.parse(await readFile(join(folder, beside), 'utf8'))
    const entries = [expected.items ?? expected.entries ?? []].flat() as Loose[]
    gold.push({ file, expected: { feed: fieldsOf(expected), entries: entries.map(fieldsOf) } })
  }
  return gold
}

/** gofeed has three forms: of RSS, of Atom, and its own of both. */
function fieldsOf(value: Loose): Fields {
  const extension = (value.dcExt ?? {}) as Loose
  return {
    title: strings(value.title ?? extension.title),
    address: strings(value.link ?? value.links ?? value.url ?? value.home_page_url),
    authors: strings([value.authors ?? value.author ?? [], extension.creator ?? []].flat()),
    dates: [
      value.published,
      value.pubDate,
      value.date_published,
      extension.date,
      value.updated,
      value.date_modified,
    ].flatMap(strings),
    texts: [value.content, value.content_html, value.content_text, value.description, value.summary].flatMap(strings),
  }
}

/** Strings, and of objects what names them. */
function strings(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(strings)
  if (typeof value === 'string') return value.trim() === '' ? [] : [value]
  if (typeof value !== 'object' || value === null) return []
  const { name, value: inner, href, email } = value as Loose
  return strings(name ?? inner ?? href ?? email)
}
