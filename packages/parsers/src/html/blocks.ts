import { ELEMENT, type PageElement, type PageNode, TEXT } from './dom.ts'
import { hintsOf } from './hints.ts'

/** A stretch of a page's text that no block element interrupts, and what its place in the page tells of it. */
export type Block = {
  /** White space folded to single spaces, never empty. */
  text: string
  /** Letters of it that stand in links, and in bold or slanted type. */
  linked: number
  stressed: number
  /** The block element it stands in, in lower case. */
  tag: string
  /** The elements around it that tell something, in lower case. */
  inside: ReadonlySet<string>
  /** Hints of the names of its element and the two around it, and of all elements around it. */
  near: number
  far: number
  /** Same for blocks that a template makes alike: tags and classes of its element and the one around it. */
  pattern: string
  /** Number of the element around its block element: blocks with the same are siblings. */
  parent: number
  /** Not shown by its own attributes. */
  hidden: boolean
}

const BLOCKS = new Set(
  'address article aside blockquote body br button center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol option p pre section summary table tbody td tfoot th thead tr ul video audio'.split(
    ' ',
  ),
)
/** Elements whose text is not for reading. */
const SILENT = new Set('script style noscript template svg iframe object head select textarea canvas math'.split(' '))
const TELLING = new Set(
  'article aside blockquote button details dialog dl figcaption figure footer form h1 h2 h3 h4 h5 h6 header li main nav ol p pre section table td time ul'.split(
    ' ',
  ),
)
const STRESS = new Set(['b', 'strong', 'em', 'i'])
const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i

type Place = {
  tag: string
  inside: ReadonlySet<string>
  own: number
  near: [number, number]
  far: number
  names: string
  outer: string
  number: number
  parent: number
  hidden: boolean
}

/** The blocks of an element, in order. Recursion is safe: nesting was checked before the tree was built. */
export function blocksOf(root: PageElement): Block[] {
  const blocks: Block[] = []
  let words = ''
  let linked = 0
  let stressed = 0
  let elements = 0
  const flush = (place: Place) => {
    const text = folded(words)
    if (text !== '') {
      blocks.push({
        text,
        linked: Math.min(linked, text.length),
        stressed: Math.min(stressed, text.length),
        tag: place.tag,
        inside: place.inside,
        near: place.own | place.near[0] | place.near[1],
        far: place.far,
        pattern: `${place.outer}>${place.names}`,
        parent: place.parent,
        hidden: place.hidden,
      })
    }
    words = ''
    linked = 0
    stressed = 0
  }
  const visit = (node: PageNode, place: Place, inLink: boolean, inStress: boolean) => {
    // linkedom makes a new list of the children each time it is asked.
    for (const child of node.childNodes) {
      if (child.nodeType === TEXT) {
        const text = child.nodeValue ?? ''
        words += text
        const letters = inLink || inStress ? folded(text).length : 0
        if (inLink) linked += letters
        if (inStress) stressed += letters
        continue
      }
      if (child.nodeType !== ELEMENT) continue
      const element = child as PageElement
      const tag = element.tagName.toLowerCase()
      if (SILENT.has(tag)) continue
      if (tag === 'br') {
        flush(place)
        continue
      }
      const isBlock = BLOCKS.has(tag)
      if (isBlock) flush(place)
      const inner = placeIn(element, tag, place, { isBlock, number: ++elements })
      visit(element, inner, inLink || tag === 'a', inStress || STRESS.has(tag))
      if (isBlock) flush(inner)
    }
  }
  const start: Place = {
    tag: 'body',
    inside: new Set(),
    own: 0,
    near: [0, 0],
    far: 0,
    names: 'body',
    outer: '',
    number: 0,
    parent: 0,
    hidden: false,
  }
  visit(root, start, false, false)
  flush(start)
  return blocks
}

function placeIn(
  element: PageElement,
  tag: string,
  place: Place,
  options: { isBlock: boolean; number: number },
): Place {
  const className = element.getAttribute('class') ?? ''
  const names = `${className} ${element.getAttribute('id') ?? ''} ${element.getAttribute('role') ?? ''} ${element.getAttribute('itemprop') ?? ''} ${element.getAttribute('data-component') ?? ''}`
  const own = hintsOf(names.trim())
  const hidden =
    place.hidden ||
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    HIDDEN_STYLE.test(element.getAttribute('style') ?? '')
  const inside = TELLING.has(tag) && !place.inside.has(tag) ? new Set([...place.inside, tag]) : place.inside
  if (!options.isBlock) return { ...place, own: place.own | own, far: place.far | own, hidden, inside }
  return {
    tag,
    inside,
    own,
    near: [place.own, place.near[0]],
    far: place.far | own,
    names: `${tag}.${className.trim()}`,
    outer: place.names,
    number: options.number,
    parent: place.number,
    hidden,
  }
}

export const folded = (text: string): string => text.replace(/[\s\u00a0\u200b\ufeff]+/gu, ' ').trim()
