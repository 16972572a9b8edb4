import { htmlLine, htmlParagraphs } from '../feed/html-paragraphs.ts'
import { linesOf } from '../text/line.ts'
import { isLoose, type Loose, listOf, namesOf, wordsOf } from './loose.ts'
import { authorsOf, publishersOf } from './news-article.ts'
import type { WireArticle, WireParagraph } from './wire-article.ts'

const BODIES = ['body_xhtml', 'body_html', 'body_text', 'bodies'] as const
const MARKS = ['uri', 'versioncreated', 'firstcreated', 'pubstatus', 'usageterms', 'byline', 'by', 'altids'] as const
const MARKUP = /html|xml/i

/** A news item in ninjs: a headline or a body under their ninjs names, and a property that only ninjs has. */
export const isNinjs = (value: Loose): boolean =>
  (BODIES.some((name) => value[name] !== undefined) ||
    value.headlines !== undefined ||
    (typeof value.headline === 'string' && value['@type'] === undefined)) &&
  (BODIES.some((name) => value[name] !== undefined) || MARKS.some((name) => value[name] !== undefined))

/** A news item in IPTC ninjs 1.x, 2.x or 3.x. */
export function ninjs(value: Loose): WireArticle {
  const sources = [...listOf(value.infosource), ...listOf(value.infosources)]
  return {
    headline: wordsOf(value.headline, mainOf(value.headlines), value.title).map(htmlLine)[0] ?? null,
    authors: authorsOf(wordsOf(value.byline, value.by)),
    dates: wordsOf(
      value.firstcreated,
      value.firstCreated,
      value.versioncreated,
      value.versionCreated,
      value.contentcreated,
      value.contentCreated,
    ),
    publishers: publishersOf(
      namesOf(...sources, value.provider, value.source, value.copyrightholder, value.copyrightHolder),
    ),
    addresses: wordsOf(value.uri, ...listOf(value.altids).map((id) => (isLoose(id) ? id.value : id)), value.link),
    language: wordsOf(value.language)[0] ?? null,
    paragraphs: bodyOf(value),
  }
}

/** The value with the role `main`, or the first. */
function mainOf(values: unknown): unknown {
  const all = listOf(values).filter(isLoose)
  return (all.find(({ role }) => role === 'main') ?? all[0])?.value
}

function bodyOf(value: Loose): WireParagraph[] {
  for (const markup of wordsOf(value.body_xhtml, value.body_html)) {
    const paragraphs = fromMarkup(markup)
    if (paragraphs.length > 0) return paragraphs
  }
  const [plain] = wordsOf(value.body_text)
  if (plain !== undefined) return fromPlain(plain)
  const bodies = listOf(value.bodies).filter(isLoose)
  const readings = bodies.map((body) => {
    const text = wordsOf(body.value)[0] ?? ''
    return MARKUP.test(String(body.contentType ?? body.contenttype ?? '')) ? fromMarkup(text) : fromPlain(text)
  })
  const size = (paragraphs: WireParagraph[]) => paragraphs.reduce((sum, { text }) => sum + text.length, 0)
  const fullest = readings.reduce(
    (best, reading) => (size(reading) > size(best) ? reading : best),
    [] as WireParagraph[],
  )
  return fullest.length > 0
    ? fullest
    : wordsOf(value.description_text, mainOf(value.descriptions)).slice(0, 1).flatMap(fromPlain)
}

const fromMarkup = (markup: string): WireParagraph[] =>
  htmlParagraphs(markup).map(({ text, caption }) => ({ text, kind: caption ? 'caption' : null }))

const fromPlain = (text: string): WireParagraph[] =>
  linesOf(text).map((line) => ({ text: line.text.replace(/\s+/gu, ' '), kind: null }))
