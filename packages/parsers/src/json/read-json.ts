import { lineStarts } from '@daybrief/language'
import type { Document, Publisher } from '@daybrief/schema'
import { decode } from '../decode.ts'
import type { Parsed } from '../format.ts'
import { aliasesOf } from '../parts/alias.ts'
import { pageMarks } from '../text/page-marks.ts'
import { UnreadableDocument } from '../unreadable-document.ts'
import { articleText, type WrittenArticle } from './article-text.ts'
import { articlesInJson } from './articles-in-json.ts'
import { jsonValues } from './json-values.ts'
import { writtenArticle } from './written-article.ts'

/**
 * The articles of JSON: news items in IPTC ninjs or NewsArticles of schema.org, one, many in a list, or one a line.
 *
 * @throws UnreadableDocument when it is no JSON or holds neither
 */
export async function readJson(
  document: Document,
  bytes: Uint8Array,
  options: { publishers: readonly Publisher[] },
): Promise<Parsed> {
  const { text: source } = await decode(bytes)
  const values = jsonValues(source)
  if (values.length === 0)
    throw new UnreadableDocument(
      `${document.name} begins like JSON but cannot be read as such, nor can any of its lines. Check that it came whole.`,
    )
  const { text, articles: written } = articleText(articlesInJson(values))
  if (written.length === 0)
    throw new UnreadableDocument(
      `${document.name} is JSON without articles: expected news items in ninjs or NewsArticles of schema.org. Export it in one of these, or paste its words into a text file.`,
    )
  const shared = {
    document,
    text,
    lineStarts: lineStarts(text),
    publishers: options.publishers,
    aliases: aliasesOf(options.publishers),
    basis: 'export' as const,
    believesLanguage: true,
    reason: 'an article of its own in the JSON',
  }
  const articles = written.map((article, index) =>
    writtenArticle(withPageMarks(article), { ...shared, ordinal: index + 1 }),
  )
  return { text, articles: await Promise.all(articles) }
}

/** Exports hold what stood on the page between paragraphs: captions, offers, repeats. */
function withPageMarks(article: WrittenArticle): WrittenArticle {
  const marks = pageMarks(article.paragraphs)
  const paragraphs = article.wire.paragraphs.map((paragraph, index) => ({
    ...paragraph,
    kind: paragraph.kind ?? marks.get(index) ?? null,
  }))
  return { ...article, wire: { ...article.wire, paragraphs } }
}
