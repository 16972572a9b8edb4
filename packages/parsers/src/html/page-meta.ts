import { folded } from './blocks.ts'
import type { PageDocument } from './dom.ts'

/** What the meta elements of a page state, by name, property or itemprop in lower case, in the page's order. */
export function pageMeta(document: PageDocument): (names: readonly string[]) => string[] {
  const values = new Map<string, string[]>()
  for (const element of document.querySelectorAll('meta[content]')) {
    const name = element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop')
    const content = folded(element.getAttribute('content') ?? '')
    if (name === null || content === '') continue
    const key = name.trim().toLowerCase()
    values.set(key, [...(values.get(key) ?? []), content])
  }
  return (names) => names.flatMap((name) => values.get(name) ?? [])
}
