import type { WireEntry, WireFeed } from './wire.ts'
import { childrenByName, prefixOf, resolved, type XmlElement, xmlRoot } from './xml-element.ts'
import { personIn, wordsOf } from './xml-words.ts'

const ROOTS = /(?:^|:)(?:rss|rdf|feed)$/i
/** Comments may follow the root's end tag. Of a feed that lacks it the last entry cannot be trusted to be whole. */
const END = /<\/(?:[\w-]+:)?(?:rss|rdf|feed)\s*>\s*(?:<!--[^>]*-->\s*)*$/i
const END_SIGNS = 2000
// Each list in the order in which its elements are believed; those of Dublin Core, iTunes and Atom stand in RSS, too.
const TITLES = ['title', 'dc:title', 'atom:title', 'itunes:title']
const AUTHORS = ['author', 'dc:creator', 'dc:author', 'atom:author', 'itunes:author']
// biome-ignore format: one list
const DATES = [
  'published', 'pubdate', 'issued', 'dc:date', 'dcterms:issued', 'dcterms:created', 'created', 'atom:published', 'updated', 'modified',
  'atom:updated', 'dcterms:modified',
]
const TEXTS = [
  'content:encoded',
  'content',
  'atom:content',
  'description',
  'dc:description',
  'summary',
  'itunes:summary',
  'atom:summary',
]

/**
 * Reads RSS, RDF and Atom from the XML itself, with markup inside of fields, Base64, relative addresses and the elements of
 * Dublin Core, iTunes and Atom within RSS. Time grows with the length of the text.
 *
 * @throws Error when the root is that of no feed or has no end, or an entry's tags do not close
 */
export async function readXml(xml: string): Promise<WireFeed> {
  if (!END.test(xml.slice(-END_SIGNS))) throw new Error('expected the end tag of the feed: it was cut short')
  const root = await xmlRoot(xml)
  if (root === null || !ROOTS.test(root.tagName)) throw new Error('expected a root element rss, rdf:RDF or feed')
  // RDF declares its own prefix for the root only; its items have none.
  const prefix = /rdf$/i.test(root.tagName) ? '' : prefixOf(root)
  const inRoot = childrenByName(root, prefix)
  const [channel] = inRoot('channel')
  const inChannel = channel === undefined ? inRoot : childrenByName(channel, prefix)
  const entries = [...(channel === undefined ? [] : inChannel('item')), ...inRoot('item', 'entry')]
  return {
    title: firstWords(inChannel(...TITLES)),
    address: addressOf(inChannel),
    entries: entries.map((entry) => entryOf(entry, prefix)),
  }
}

type Named = ReturnType<typeof childrenByName>

function entryOf(element: XmlElement, prefix: string): WireEntry {
  const named = childrenByName(element, prefix)
  for (const title of named('title')) checkTitle(title)
  const [guid] = named('guid')
  const permalink = guid !== undefined && guid.getAttribute('isPermaLink') !== 'false' ? guid.textContent.trim() : ''
  const [source] = named('source')
  return {
    title: firstWords(named(...TITLES)),
    address: addressOf(named) ?? (/^https?:\/\//.test(permalink) ? permalink : null),
    authors: [...new Set(named(...AUTHORS).flatMap((author) => personOf(author, prefix) ?? []))],
    dates: named(...DATES).flatMap((date) => date.textContent.trim() || []),
    texts: named(...TEXTS).flatMap((text) => wordsOf(text) ?? []),
    source: source === undefined ? null : sourceOf(source, prefix),
  }
}

const firstWords = (elements: readonly XmlElement[]): string | null =>
  elements.map(wordsOf).find((words) => words !== null) ?? null

/** Atom's source is a feed of its own; that of RSS is a title. */
function sourceOf(source: XmlElement, prefix: string): string | null {
  const named = childrenByName(source, prefix)
  return firstWords(named('title', 'atom:title')) ?? (hasElements(source) ? null : wordsOf(source))
}

/** Atom's authors are elements with a name; who gives an address of mail only is known by that. */
function personOf(author: XmlElement, prefix: string): string | null {
  const named = childrenByName(author, prefix)
  const name = firstWords(named('name', 'atom:name', 'email', 'atom:email'))
  if (name !== null) return personIn(name)
  const words = named('uri', 'url', 'homepage', 'atom:uri').length > 0 ? null : wordsOf(author)
  return words === null ? null : personIn(words)
}

const hasElements = (element: XmlElement): boolean => !element.children[Symbol.iterator]().next().done

/**
 * The address that leads to the page itself. RSS writes it as text, and of several the last holds, as for gofeed and Universal
 * Feed Parser; Atom, also within RSS, writes it as an attribute of the link with that relation or with none.
 */
function addressOf(named: Named): string | null {
  const isPage = (link: XmlElement) => ['alternate', ''].includes(link.getAttribute('rel')?.trim() ?? '')
  const own = named('link').filter(isPage)
  const written = own.some((link) => link.getAttribute('href') === null) ? own.at(-1) : own[0]
  const link = written ?? named('atom:link').find(isPage) ?? named('link', 'atom:link')[0]
  return link === undefined ? null : resolved((link.getAttribute('href') ?? link.textContent).trim(), link) || null
}

/** A tag that never closes takes in what follows it: a title holds markup, but no field of an entry. */
const FIELDS = new Set([...DATES, ...TEXTS, 'link', 'guid', 'item', 'entry'])

function checkTitle(title: XmlElement): void {
  for (const { tagName } of title.children)
    if (FIELDS.has(tagName.toLowerCase())) throw new Error(`expected the end of a title before <${tagName}>`)
}
