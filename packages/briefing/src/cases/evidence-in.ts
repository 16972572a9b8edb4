import type { Evidence } from '@daybrief/schema'
import type { ClosedEdition } from '../closed-edition.ts'

/** Where words stand first in the text of the article at a place of an invented edition. */
export function evidenceIn(closed: Pick<ClosedEdition, 'articles' | 'texts'>, place: number, words: string): Evidence {
  const text = closed.texts.get(closed.articles[place]?.document ?? '') ?? ''
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`expected “${words}” in article ${place}: ${text}`)
  return { range: { start, end: start + words.length }, text: words }
}
