import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { mediaTypeOf, parse } from '@daybrief/parsers'
import type { Article } from '@daybrief/schema'
import { findCopies, findStories, fingerprint } from '@daybrief/similarity'
import { describe, expect, it } from 'vitest'

/** Real input files with their answers; they stand beside the project, not in it. */
const SEEDS = fileURLToPath(new URL('../../shared/seeds/', import.meta.url))

type Gold = {
  articles: { id: string; file: string; startLine: number; kind: string }[]
  stories: { articles: string[]; linkedOpinion?: string[] }[]
}

describe.skipIf(!existsSync(SEEDS))('stories of the seeds', () => {
  it.each([
    ['dated', (article: Article) => article],
    ['undated', (article: Article): Article => ({ ...article, publishedAt: null })],
  ])('are exactly those of the gold, %s', async (_, change) => {
    const gold: Gold = JSON.parse(await readFile(`${SEEDS}gold.json`, 'utf8'))
    const parsed = (await Promise.all((await textFiles()).map(articlesOf))).flat()
    const names = new Map(parsed.map(({ file, article }) => [article.id, nameOf(gold, file, article)]))
    const opinionNames = gold.stories.flatMap(({ linkedOpinion = [] }) => linkedOpinion)
    const articles = parsed.map(({ article }) => change(article))
    const opinions = new Set(articles.map(({ id }) => id).filter((id) => opinionNames.includes(names.get(id)!)))
    const stories = findStories(articles, { copies: findCopies(articles, articles.map(fingerprint)), opinions })
    const named = (ids: string[]) => ids.map((id) => names.get(id)!).sort()
    const byName = (groups: string[][]) => groups.map((group) => group.join(' ')).sort()
    expect(byName(stories.map((story) => named(story.articles)))).toEqual(
      byName(gold.stories.map((story) => [...story.articles, ...(story.linkedOpinion ?? [])].sort())),
    )
    expect(byName(stories.map(({ origins }) => named(origins.map(({ article }) => article))))).toEqual(
      byName(gold.stories.map((story) => story.articles)),
    )
  })
})

const textFiles = async () => (await readdir(SEEDS)).filter((name) => name.endsWith('.txt')).sort()

async function articlesOf(file: string): Promise<{ file: string; article: Article }[]> {
  const bytes = await readFile(`${SEEDS}${file}`)
  const document = {
    id: createHash('sha256').update(file).digest('hex').slice(0, 32),
    name: file,
    mediaType: mediaTypeOf(bytes, file),
    arrival: 'file' as const,
    charset: null,
    container: null,
    address: null,
    receivedAt: '1970-01-01T00:00:00.000Z',
    size: bytes.byteLength,
  }
  const { articles } = await parse(document, bytes, { publishers: [] })
  return articles.map((article) => ({ file, article }))
}

/** The article of the gold that starts on the same line or, when a mark above it was taken in, one line off. */
const nameOf = (gold: Gold, file: string, article: Article) =>
  gold.articles.find((one) => one.file === file && Math.abs(one.startLine - article.lines.first) <= 1)?.id ?? 'unknown'
