import { articlesInJson } from '../json/articles-in-json.ts'
import { jsonValues } from '../json/json-values.ts'
import { authorsOf, publishersOf } from '../json/news-article.ts'
import type { WireArticle } from '../json/wire-article.ts'
import { bylineOf } from '../parts/byline.ts'
import { dateLineOf } from '../parts/date-line.ts'
import { type Block, folded } from './blocks.ts'
import type { PageDocument } from './dom.ts'
import { pageHeadline } from './page-headline.ts'
import { pageMeta } from './page-meta.ts'

const TITLES = ['og:title', 'twitter:title', 'dc.title', 'headline']
const AUTHORS = ['author', 'article:author', 'byl', 'parsely-author', 'sailthru.author', 'dc.creator']
// biome-ignore format: one list
const PUBLICATION = [
  'article:published_time', 'og:article:published_time', 'datepublished', 'parsely-pub-date', 'sailthru.date', 'pubdate',
  'publishdate', 'publish-date', 'publish_date', 'date.issued', 'dc.date.issued', 'dcterms.created', 'dc.date', 'date',
]
const CHANGE = ['article:modified_time', 'og:updated_time', 'datemodified', 'last-modified']
const PUBLISHERS = ['og:site_name', 'application-name', 'publisher', 'dc.publisher']
const AUTHOR_ELEMENTS = '[itemprop~="author"], [rel~="author"]'
const DATE_ELEMENTS = '[itemprop~="datePublished"], time[pubdate], article time[datetime], main time[datetime]'

/**
 * What a page states of its article: JSON-LD, then OpenGraph and other meta elements, then marked elements, then lines. Its
 * paragraphs are the body in its JSON-LD, for pages that only scripts would fill.
 *
 * @param blocks those above and within the article: below stand the authors and dates of other articles
 * @param address where the page was fetched from, to which its links are relative
 */
export function pageFacts(document: PageDocument, blocks: readonly Block[], address: string | null): WireArticle {
  const meta = pageMeta(document)
  const stated = statedIn(document)
  const words = (selector: string) =>
    [...document.querySelectorAll(selector)].map(({ textContent }) => folded(textContent ?? '')).filter(Boolean)
  const authors = [
    stated?.authors ?? [],
    authorsOf(meta(AUTHORS)).slice(0, 1),
    authorsOf(words(AUTHOR_ELEMENTS)).slice(0, 1),
    bylinesIn(blocks),
  ]
  return {
    headline: pageHeadline({
      headings: words('h1'),
      stated: [...(stated?.headline == null ? [] : [stated.headline]), ...meta(TITLES)],
      title: words('title')[0] ?? null,
    }),
    authors: authors.find((names) => names.length > 0) ?? [],
    dates: [
      ...(stated?.dates ?? []),
      ...meta(PUBLICATION),
      ...markedDates(document),
      ...blocks.filter(({ text }) => dateLineOf(text) !== null).map(({ text }) => text),
      ...meta(CHANGE),
    ],
    publishers: [...(stated?.publishers ?? []), ...publishersOf(meta(PUBLISHERS))],
    addresses: addressesOf(document, [...meta(['og:url']), ...(stated?.addresses ?? [])], address),
    language: document.documentElement?.getAttribute('lang') || (stated?.language ?? meta(['og:locale'])[0] ?? null),
    paragraphs: stated?.paragraphs ?? [],
  }
}

/** The article with most text in the page's JSON-LD: lists of other articles have headlines only. */
function statedIn(document: PageDocument): WireArticle | null {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')]
  const articles = articlesInJson(scripts.flatMap(({ textContent }) => jsonValues((textContent ?? '').trim())))
  const size = ({ paragraphs }: WireArticle) => paragraphs.reduce((sum, { text }) => sum + text.length, 0)
  const [first] = articles
  return first === undefined ? null : articles.reduce((best, one) => (size(one) > size(best) ? one : best), first)
}

function bylinesIn(blocks: readonly Block[]): string[] {
  for (const { text } of blocks) {
    const names = bylineOf(text)?.names
    if (names !== undefined) return [text.slice(names.start, names.end)]
  }
  return []
}

const markedDates = (document: PageDocument): string[] =>
  [...document.querySelectorAll(DATE_ELEMENTS)]
    .slice(0, 1)
    .map((element) => element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent ?? '')
    .map(folded)
    .filter(Boolean)

/** The canonical address first (RFC 6596); relative ones count from where the page was fetched. */
function addressesOf(document: PageDocument, stated: readonly string[], address: string | null): string[] {
  const canonical = [...document.querySelectorAll('link[rel~="canonical"]')].map(
    (link) => link.getAttribute('href') ?? '',
  )
  return [...canonical.slice(0, 1), ...stated].flatMap((written) => {
    const base = address ?? undefined
    return written !== '' && URL.canParse(written, base) ? [new URL(written, base).href] : []
  })
}
