import { lineStarts } from '@daybrief/language'
import type { Document, Publisher } from '@daybrief/schema'
import type { Parsed } from '../format.ts'
import { articleText } from '../json/article-text.ts'
import type { WireArticle, WireParagraph } from '../json/wire-article.ts'
import { writtenArticle } from '../json/written-article.ts'
import { aliasesOf } from '../parts/alias.ts'
import { UnreadableDocument } from '../unreadable-document.ts'
import { articleProbabilities, BLOCK_THRESHOLD } from './classify-blocks.ts'
import { domOf } from './dom.ts'
import { nestingOf } from './nesting.ts'
import { pageFacts } from './page-facts.ts'
import { pageParagraphs } from './page-paragraphs.ts'
import { pageSource } from './page-source.ts'
import { pageViewOf } from './page-view.ts'

/** Signs of a page: as intake takes of one address (15 MB). */
const MOST_SIGNS = 15 * 1024 * 1024
/** Chromium nests elements no deeper than 512 levels (Blink, maximumHTMLParserDOMTreeDepth). */
const DEEPEST = 512
/** The longest pages of reference works have some 50,000; with 60,000 the trees and blocks take 300 MB. */
const MOST_ELEMENTS = 60_000
/** The most seen on an element of a news page is below 60; each is compared with all others of its element. */
const MOST_ATTRIBUTES = 1000
/** Letters that make an article: two short sentences. Less is a page of links, of a video, or of an error. */
const LEAST_LETTERS = 120

/**
 * The article of a web page. Blocks are judged by a trained classifier that Readability's choice is a feature of; what the
 * page states of itself gives headline, authors, date, publisher and address. Nothing of the page is run or fetched.
 *
 * @throws UnreadableDocument when the page holds no article, or is too large or too deeply nested to be read
 */
export async function readHtml(
  document: Document,
  bytes: Uint8Array,
  options: { publishers: readonly Publisher[] },
): Promise<Parsed> {
  const html = await pageSource(bytes, { charset: document.charset })
  refuseMonsters(document.name, html)
  const { text, articles } = articleText([await wireArticleOf(document, html).catch(refusal(document.name))])
  const [written] = articles
  if (written === undefined || lettersIn(written.wire.paragraphs) < LEAST_LETTERS)
    throw new UnreadableDocument(
      `${document.name} is a web page without an article: fewer than ${LEAST_LETTERS} letters of running text stand in it. If it fills itself by scripts, save it from the browser as text; if it is a list of articles, send the articles.`,
    )
  const article = await writtenArticle(written, {
    document,
    text,
    lineStarts: lineStarts(text),
    ordinal: 1,
    publishers: options.publishers,
    aliases: aliasesOf(options.publishers),
    basis: 'line',
    believesLanguage: false,
    reason: 'the article of the page',
  })
  return { text, articles: [article] }
}

function refuseMonsters(name: string, html: string): void {
  if (html.length > MOST_SIGNS)
    throw new UnreadableDocument(
      `${name} is too large: ${html.length} signs, and at most ${MOST_SIGNS} of a web page are read. Save its article alone.`,
    )
  const { depth, elements, attributes } = nestingOf(html)
  if (depth > DEEPEST)
    throw new UnreadableDocument(
      `${name} nests its elements ${depth} levels deep, and web pages are read down to ${DEEPEST}. Save its article as text.`,
    )
  if (elements > MOST_ELEMENTS)
    throw new UnreadableDocument(
      `${name} has ${elements} elements, and web pages are read up to ${MOST_ELEMENTS}. Save its article alone.`,
    )
  if (attributes > MOST_ATTRIBUTES)
    throw new UnreadableDocument(
      `${name} has an element with ${attributes} attributes, and web pages are read with up to ${MOST_ATTRIBUTES}. Save its article as text.`,
    )
}

/** Libraries that build and walk the tree fail on what no browser writes in errors of their own. */
const refusal = (name: string) => (error: Error) => {
  throw new UnreadableDocument(
    `${name} cannot be read as a web page: ${error.message.split('\n')[0]}. Open it in a browser and save its article as text.`,
  )
}

async function wireArticleOf(document: Document, html: string): Promise<WireArticle> {
  const tree = await domOf(html)
  const view = await pageViewOf(html, tree)
  const ofArticle = articleProbabilities(view).map((probability) => probability >= BLOCK_THRESHOLD)
  const paragraphs = pageParagraphs(view.blocks, ofArticle)
  const facts = pageFacts(tree, view.blocks.slice(0, ofArticle.lastIndexOf(true) + 1), document.address)
  const stated = new Set([facts.headline, ...facts.dates, ...facts.authors])
  const shown = lettersIn(paragraphs) < LEAST_LETTERS ? facts.paragraphs : paragraphs
  return { ...facts, paragraphs: shown.filter(({ text }) => !stated.has(text)) }
}

const lettersIn = (paragraphs: readonly WireParagraph[]): number =>
  paragraphs.reduce((sum, { text, kind }) => sum + (kind === null ? text.length : 0), 0)
