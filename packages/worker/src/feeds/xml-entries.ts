import { createHash } from 'node:crypto'
import { type FeedEntries, type FeedEntry, isTeaser, webAddress } from './feed-entry.ts'

/** Where something begins that matters here: text that is not read as tags, and tags of entries. */
const MARK = /<!\[CDATA\[|<!--|<\/?(?<name>(?:[\w.-]+:)?(?:item|entry))(?=[\s>/])/g
/**
 * Elements of an entry that change while not a word of its report does: dates, which some systems set anew each time they
 * write the feed, and counts (RSS slash module, RFC 4685, Media RSS).
 */
const PASSING =
  /<((?:dc:|atom:|a10:)?(?:pubDate|date|published|updated|issued|modified)|slash:comments|slash:hit_parade|thr:total|media:(?:statistics|starRating))\b[^<>]*(?:\/>|>[^<>]*<\/\1\s*>)/gi
/** Longer ones no server takes. */
const LONGEST_ADDRESS = 8000
const TEXT = /<(content:encoded|description|summary|content)\b[^<>]*>/g

/**
 * The entries of an RSS, RDF or Atom feed, told apart byte by byte and without a parser, so that what is left after some
 * are cut out is still the publisher's. Takes time in proportion to the length. Null when an entry does not end, or when
 * the encoding is one (UTF-16) in which tags are not single bytes.
 */
export function xmlEntries(bytes: Uint8Array): FeedEntries | null {
  const feed = Buffer.from(bytes).toString('latin1')
  const ranges = rangesOf(feed)
  if (ranges === null) return null
  const placed = ranges.map(({ start, end }) => ({ start, end, entry: entryOf(feed.slice(start, end)) }))
  return {
    entries: placed.map(({ entry }) => entry),
    without(left) {
      let kept = ''
      let from = 0
      for (const { start, end, entry } of placed) {
        if (!left.has(entry)) continue
        kept += feed.slice(from, start)
        from = end
      }
      return new Uint8Array(Buffer.from(kept + feed.slice(from), 'latin1'))
    },
  }
}

function rangesOf(feed: string): { start: number; end: number }[] | null {
  if (/^(?:\xff\xfe|\xfe\xff|<\0|\0<)/.test(feed)) return null
  const ranges: { start: number; end: number }[] = []
  let open: { name: string; start: number; depth: number } | null = null
  MARK.lastIndex = 0
  for (let mark = MARK.exec(feed); mark !== null; mark = MARK.exec(feed)) {
    const name = mark.groups?.name
    const closing = name === undefined ? (mark[0] === '<!--' ? '-->' : ']]>') : '>'
    const end = feed.indexOf(closing, MARK.lastIndex)
    if (end === -1) return null
    MARK.lastIndex = end + closing.length
    if (name === undefined || (open !== null && name !== open.name)) continue
    if (mark[0].startsWith('</')) {
      if (open === null) continue
      open.depth -= 1
      if (open.depth > 0) continue
      ranges.push({ start: open.start, end: end + 1 })
      open = null
    } else if (feed[end - 1] !== '/') {
      open ??= { name, start: mark.index, depth: 0 }
      open.depth += 1
    }
  }
  return open === null ? ranges : null
}

function entryOf(xml: string): FeedEntry {
  const words = xml.replace(PASSING, '').replace(/\s+/g, ' ')
  return {
    fingerprint: createHash('sha256').update(words, 'latin1').digest('hex'),
    link: linkOf(xml),
    isTeaser: isTeaser(textsOf(xml)),
  }
}

function textsOf(xml: string): string[] {
  const texts: string[] = []
  TEXT.lastIndex = 0
  for (let start = TEXT.exec(xml); start !== null; start = TEXT.exec(xml)) {
    const end = xml.indexOf(`</${start[1]}`, TEXT.lastIndex)
    if (end === -1) break
    texts.push(plain(xml.slice(TEXT.lastIndex, end)))
    TEXT.lastIndex = end
  }
  return texts
}

/** Atom's `link` with an `href` that leads to the page, RSS's `link`, or a `guid` that is one. */
function linkOf(xml: string): string | null {
  for (const [tag] of xml.matchAll(/<(?:atom:)?link\b[^<>]*>/g)) {
    const { rel = 'alternate', href } = attributesOf(tag)
    if (rel === 'alternate' && webAddress(href) !== null) return webAddress(href)
  }
  return webAddress(insideOf('link', xml)) ?? webAddress(insideOf('guid', xml))
}

/** The text of the first element of a name. */
function insideOf(name: 'link' | 'guid', xml: string): string | null {
  const start = new RegExp(`<${name}\\b[^<>]*>`).exec(xml)
  const from = start === null ? -1 : start.index + start[0].length
  const to = xml.indexOf(`</${name}`, from)
  return from === -1 || to === -1 || to - from > LONGEST_ADDRESS ? null : plain(xml.slice(from, to))
}

function attributesOf(tag: string): Record<string, string> {
  const pairs = tag.matchAll(/\b(rel|href)\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)')/g)
  return Object.fromEntries([...pairs].map(([, name, one, other]) => [name, plain(one ?? other ?? '')]))
}

/** Text of an element or attribute: without CDATA marks, with the references that XML itself knows, read as UTF-8. */
function plain(text: string): string {
  const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", '#38': '&', '#038': '&' }
  const words = text
    .replace(/<!\[CDATA\[|\]\]>/g, '')
    .replace(/&(amp|lt|gt|quot|apos|#0?38);/g, (_whole, name) => named[name] ?? '')
  return Buffer.from(words, 'latin1').toString('utf8')
}
