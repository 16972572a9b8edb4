import { Readability } from '@mozilla/readability'
import { blocksOf } from './blocks.ts'
import type { PageDocument, PageElement } from './dom.ts'

/** Elements that Readability would read as text or metadata. */
const SCRIPTS = 'script, style, noscript, template'
/** Shorter stretches stand within other text by chance. */
const LEAST_PART = 30

/**
 * What Mozilla's Readability takes for the article of a page: tells of a block's text whether it is in that. The tree is
 * changed. No script of the page is run.
 */
export function readable(document: PageDocument): (text: string) => boolean {
  for (const element of [...document.querySelectorAll(SCRIPTS)]) element.remove()
  if (document.documentElement === null) return () => false
  const reader = new Readability<PageElement>(document as never, {
    disableJSONLD: true,
    serializer: (node) => node as unknown as PageElement,
  })
  const article = reader.parse()?.content ?? null
  const texts = article === null ? [] : blocksOf(article).map(({ text }) => text)
  const whole = new Set(texts)
  const all = texts.join('\n')
  return (text) => whole.has(text) || (text.length >= LEAST_PART && all.includes(text))
}
