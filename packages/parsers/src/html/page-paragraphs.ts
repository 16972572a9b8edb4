import type { BoilerplateKind } from '@daybrief/schema'
import type { WireParagraph } from '../json/wire-article.ts'
import type { Block } from './blocks.ts'
import { HINT_NAMES } from './hints.ts'

const CAPTION = 1 << HINT_NAMES.indexOf('caption')
/** A block with more of its letters in links leads elsewhere. */
const MOSTLY_LINK = 0.8

/**
 * The paragraphs of a page's article: all blocks from the first to the last that are of it. What stands between and is not
 * of it is kept as boilerplate, so that a reader can see what was cut; what nobody sees is left out.
 */
export function pageParagraphs(blocks: readonly Block[], ofArticle: readonly boolean[]): WireParagraph[] {
  const first = ofArticle.indexOf(true)
  const last = ofArticle.lastIndexOf(true)
  if (first === -1) return []
  return blocks.slice(first, last + 1).flatMap((block, index) => {
    const kept = ofArticle[first + index] as boolean
    return kept || !block.hidden ? [{ text: block.text, kind: kept ? null : kindOf(block) }] : []
  })
}

function kindOf(block: Block): BoilerplateKind {
  if (block.inside.has('figure') || (block.near & CAPTION) !== 0) return 'caption'
  return block.linked > block.text.length * MOSTLY_LINK ? 'related-headline' : 'widget'
}
