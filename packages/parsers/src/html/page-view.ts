import { type Block, blocksOf, folded } from './blocks.ts'
import { domOf, type PageDocument, type PageElement } from './dom.ts'
import { readable } from './readable.ts'

/** A page as it is judged: its blocks, what Readability takes of them, and what the page says of itself. */
export type PageView = {
  blocks: readonly Block[]
  /** By index of the block: whether Readability holds it to be of the article. */
  readability: readonly boolean[]
  /** Its title as the page states it, in all forms. */
  headlines: readonly string[]
  /** Its summary as the page states it; often a teaser that the page does not show. */
  description: string
}

const TITLES = 'meta[property="og:title"], meta[name="twitter:title"], meta[name="title"]'
const DESCRIPTIONS = 'meta[property="og:description"], meta[name="description"], meta[name="twitter:description"]'

/** The view of a page whose tree is built. Readability gets a tree of its own, since it changes it. */
export async function pageViewOf(html: string, document: PageDocument): Promise<PageView> {
  const blocks = document.documentElement === null ? [] : blocksOf(document.documentElement)
  const isReadable = readable(await domOf(html))
  return {
    blocks,
    readability: blocks.map((block) => isReadable(block.text)),
    headlines: headlinesOf(document, blocks),
    description: firstOf(contents(document, DESCRIPTIONS)),
  }
}

function headlinesOf(document: PageDocument, blocks: readonly Block[]): string[] {
  const titles = [...document.querySelectorAll('title')].slice(0, 1).map(({ textContent }) => folded(textContent ?? ''))
  const headings = blocks.filter(({ tag }) => tag === 'h1').map(({ text }) => text)
  return [...new Set([...contents(document, TITLES), ...titles, ...headings])].filter((title) => title !== '')
}

const contents = (document: PageDocument, selector: string): string[] =>
  [...document.querySelectorAll(selector)].map((element: PageElement) => folded(element.getAttribute('content') ?? ''))

const firstOf = (texts: readonly string[]): string => texts.find((text) => text !== '') ?? ''
