import { type Block, blocksOf } from './blocks.ts'
import { domOf, type PageDocument, type PageElement } from './dom.ts'

/** What one of the known extractors holds to be the article: the text of its blocks. */
export type Extraction = { has(block: Block): boolean; empty: boolean }

/** Without an address Defuddle reports errors; on a known host it would apply rules for that site. */
const NOWHERE = 'https://page.invalid/'
const SCRIPTS = 'script, style, noscript, template'

/** Mozilla's Readability on a tree of its own, which it changes. */
export async function extractedByReadability(html: string): Promise<Extraction> {
  const document = await treeOf(html)
  const { Readability } = await import('@mozilla/readability')
  const reader = new Readability<PageElement>(document as never, {
    disableJSONLD: true,
    serializer: (node) => node as unknown as PageElement,
  })
  return extractionOf(reader.parse()?.content ?? null)
}

/** Defuddle on a tree of its own. Only what works without requests is called. */
export async function extractedByDefuddle(html: string): Promise<Extraction> {
  const document = await treeOf(html)
  const { DefuddleClass } = await import('defuddle/node')
  const { content } = new DefuddleClass(document as never, { useAsync: false, url: NOWHERE }).parse()
  return extractionOf((await domOf(`<!doctype html><html><body>${content}</body></html>`)).body)
}

async function treeOf(html: string): Promise<PageDocument> {
  const document = await domOf(html)
  for (const element of [...document.querySelectorAll(SCRIPTS)]) element.remove()
  return document
}

function extractionOf(root: PageElement | null): Extraction {
  const texts = root === null ? [] : blocksOf(root).map(({ text }) => text)
  const whole = new Set(texts)
  const all = texts.join('\n')
  return { empty: texts.length === 0, has: ({ text }) => whole.has(text) || (text.length >= LEAST_PART && all.includes(text)) }
}

/** Shorter stretches stand in other text by chance. */
const LEAST_PART = 30
