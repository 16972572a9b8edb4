import { decodeHTML } from 'entities'

/** A stretch of text of an entry: a paragraph, or the caption of a picture. */
export type HtmlParagraph = { text: string; caption: boolean }

const BLOCKS = new Set(
  'address article aside blockquote br center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)
/** Elements whose text is not for reading. */
const HIDDEN = new Set([
  'script',
  'style',
  'noscript',
  'iframe',
  'object',
  'svg',
  'template',
  'head',
  'title',
  'select',
  'button',
])
const TAG_NAME = /^\/?([a-zA-Z][a-zA-Z0-9]*)/

/**
 * The text of a piece of HTML, a paragraph for each block. Text without any tag has a paragraph a line. Each sign is
 * looked at a bounded number of times, whatever the input: a tag that never closes is text.
 */
export function htmlParagraphs(html: string): HtmlParagraph[] {
  const paragraphs: HtmlParagraph[] = []
  let words = ''
  let caption = false
  let hidden: string | null = null
  let tags = 0
  const lastClose = new Map<string, number>()
  const closesBehind = (name: string, at: number) => {
    if (!lastClose.has(name)) lastClose.set(name, html.toLowerCase().lastIndexOf(`</${name}`))
    return (lastClose.get(name) ?? -1) > at
  }
  const flush = () => {
    const text = decodeHTML(words)
      .replace(/[\s\u00a0]+/g, ' ')
      .trim()
    if (text !== '') paragraphs.push({ text, caption })
    words = ''
  }
  for (const { text, tag, at } of piecesOf(html)) {
    if (tag === null) {
      if (hidden === null) words += text
      continue
    }
    tags++
    const name = tag.replace('/', '').toLowerCase()
    const closes = tag.startsWith('/')
    if (hidden !== null) {
      if (closes && name === hidden) hidden = null
    } else if (!closes && HIDDEN.has(name) && closesBehind(name, at)) hidden = name
    else if (BLOCKS.has(name)) {
      flush()
      if (name === 'figcaption') caption = !closes
    }
  }
  flush()
  return tags > 0 ? paragraphs : linesOf(html)
}

function linesOf(text: string): HtmlParagraph[] {
  return decodeHTML(text)
    .split(/\r?\n/)
    .map((line) => ({ text: line.replace(/[\s\u00a0]+/g, ' ').trim(), caption: false }))
    .filter((paragraph) => paragraph.text !== '')
}

type Piece = { text: string; tag: string | null; at: number }

function* piecesOf(html: string): Generator<Piece> {
  let at = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    const until = open === -1 ? html.length : open
    if (until > at) yield { text: html.slice(at, until), tag: null, at }
    if (open === -1) return
    const comment = html.startsWith('<!--', open)
    const close = html.indexOf(comment ? '-->' : '>', open + 1)
    if (close === -1) {
      // Nothing closes any more: what is left is text.
      yield { text: html.slice(open), tag: null, at: open }
      return
    }
    const name = TAG_NAME.exec(html.slice(open + 1, open + 40))?.[0]
    if (comment || html[open + 1] === '!' || html[open + 1] === '?') at = close + (comment ? 3 : 1)
    else if (name === undefined) {
      yield { text: '<', tag: null, at: open }
      at = open + 1
    } else {
      yield { text: '', tag: name, at: open }
      at = close + 1
    }
  }
}

/** The text of a piece of HTML on one line. */
export const htmlLine = (html: string): string =>
  htmlParagraphs(html)
    .map(({ text }) => text)
    .join(' ')
