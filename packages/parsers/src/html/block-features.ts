import { BLOCK_TEXT_FEATURES, countWords, endsSentence } from './block-text-features.ts'
import type { Block } from './blocks.ts'
import { HINT_NAMES } from './hints.ts'
import type { PageView } from './page-view.ts'

/** Paragraphs of reports have at least so many words (packages/parsers/src/text/layout.ts). */
const PROSE_WORDS = 18
/** Blocks of fewer words are labels, captions, links as often as paragraphs. */
const SHORT_WORDS = 10
/** Blocks so far to each side are a block's neighbourhood. */
const REACH = 3
/** Shares of the readable words from the page's start within which a block counts as first or last. */
const FIRST = 0.02
const LAST = 0.97
const NEAR_THE_END = 0.93
const LINK = 0.9
const MOSTLY_LINK = 0.8

const TAGS = 'p li blockquote td th pre figcaption dd div span button section body h1 h2 h3'.split(' ')
const CONTAINERS =
  'article aside blockquote figure footer form header main nav ul ol table section h1 figcaption details dl button time'.split(
    ' ',
  )

/** What is known of siblings: the blocks whose elements stand in the same element. */
type Siblings = { blocks: number; prose: number; linked: number; letters: number }

/** Sums over a page that its blocks' features need. */
type Page = {
  words: number[]
  prose: boolean[]
  /** First and last block of prose that Readability takes; -1 when there is none. */
  core: { first: number; last: number }
  counts: Map<string, number>
  siblings: Map<number, Siblings>
  mostProse: number
  /** Share of the readable words that stand before a block. */
  passed: number[]
}

/**
 * The features of a block by name, each about 0 to 1, told by its index: the shallow text features of boilerplate detection
 * (Kohlschütter, Fankhauser and Nejdl 2010), and what Readability and the markup add. They are made one block at a time, since those of
 * all blocks of a long page do not fit into the memory of a parser.
 */
export function featuresOf(view: PageView): (index: number) => Record<string, number> {
  const page = pageOf(view)
  return (index) => {
    const block = view.blocks[index] as Block
    const words = page.words[index] as number
    const features: Record<string, number> = { bias: 1 }
    for (const [name, feature] of BLOCK_TEXT_FEATURES) features[name] = Number(feature(block.text, words))
    for (const [name, value] of elementFeatures(view, page, block, index)) features[name] = Number(value)
    for (const [name, value] of placeFeatures(view, page, block, index)) features[name] = Number(value)
    return features
  }
}

type Feature = [string, number | boolean]

/** What its own element and those around it tell. */
function elementFeatures(view: PageView, page: Page, block: Block, index: number): Feature[] {
  const { text, tag, inside, near, far } = block
  const readable = view.readability[index] as boolean
  const short = (page.words[index] as number) < SHORT_WORDS
  const links = block.linked / text.length
  const heading = /^h\d$/.test(tag)
  return [
    ['readability', readable],
    ['readability, short', readable && short],
    ['links', links],
    ['all link', links > LINK],
    ['all link, short', links > LINK && short],
    ['readability, all link', readable && links > LINK],
    ['stressed', block.stressed / text.length],
    ['all stressed, short', block.stressed > text.length * LINK && (page.words[index] as number) < PROSE_WORDS],
    ['hidden', block.hidden],
    ['tag h4-6', /^h[456]$/.test(tag)],
    ['heading, all link', heading && links > MOSTLY_LINK],
    ['p, sentence', tag === 'p' && endsSentence(text)],
    ['p, readability', tag === 'p' && readable],
    ['li, readability', tag === 'li' && readable],
    ['li, all link', tag === 'li' && links > MOSTLY_LINK],
    ['in p of li', inside.has('p') && inside.has('li')],
    ...TAGS.map((name): Feature => [`tag ${name}`, tag === name]),
    ...CONTAINERS.map((name): Feature => [`in ${name}`, inside.has(name)]),
    ...HINT_NAMES.map((name, bit): Feature => [`near ${name}`, (near & (1 << bit)) !== 0]),
    ...HINT_NAMES.map((name, bit): Feature => [`far ${name}`, (far & (1 << bit)) !== 0]),
  ]
}

/** What its place in the page and the blocks around it tell. */
function placeFeatures(view: PageView, page: Page, block: Block, index: number): Feature[] {
  const { first, last } = page.core
  const passed = page.passed[index] as number
  const siblings = page.siblings.get(block.parent) as Siblings
  const beside = (flags: readonly boolean[]) => Number(flags[index - 1] ?? false) + Number(flags[index + 1] ?? false)
  return [
    ['repeated', Math.min(3, (page.counts.get(block.text) ?? 1) - 1)],
    ['is headline', view.headlines.includes(block.text)],
    ['like headline', isLikeAny(block.text, view.headlines)],
    ['is description', isLikeAny(block.text, [view.description])],
    ['before core', first === -1 || index < first],
    ['after core', last !== -1 && index > last],
    ['no core', first === -1],
    ['just before core', index < first ? 1 / (first - index) : 0],
    ['just after core', last !== -1 && index > last ? 1 / (index - last) : 0],
    ['passed', passed],
    ['first', passed < FIRST],
    ['last', passed > LAST],
    ['near the end, readability', (view.readability[index] as boolean) && passed > NEAR_THE_END],
    ['position', index / view.blocks.length],
    ['siblings prose', siblings.prose / page.mostProse],
    ['sibling of most prose', siblings.prose === page.mostProse],
    ['siblings links', siblings.linked / siblings.letters],
    ['siblings', Math.log1p(siblings.blocks) / 5],
    ['sole', siblings.blocks === 1],
    ['neighbours prose', beside(page.prose)],
    ['neighbours readability', beside(view.readability)],
    ['neighbourhood prose', share(page.prose, index)],
    ['neighbourhood readability', share(view.readability, index)],
  ]
}

function pageOf({ blocks, readability }: PageView): Page {
  const words = blocks.map(({ text }) => countWords(text))
  const prose = blocks.map(
    ({ text, linked }, index) =>
      (words[index] as number) >= PROSE_WORDS && endsSentence(text) && linked < text.length * 0.5,
  )
  const core = blocks.map((_, index) => (prose[index] as boolean) && (readability[index] as boolean))
  const counts = new Map<string, number>()
  const siblings = new Map<number, Siblings>()
  let readable = 0
  const before: number[] = []
  for (const [index, { text, parent, linked }] of blocks.entries()) {
    counts.set(text, (counts.get(text) ?? 0) + 1)
    const sum = siblings.get(parent) ?? { blocks: 0, prose: 0, linked: 0, letters: 0 }
    sum.blocks++
    sum.prose += prose[index] ? (words[index] as number) : 0
    sum.linked += linked
    sum.letters += text.length
    siblings.set(parent, sum)
    before.push(readable)
    if (readability[index]) readable += words[index] as number
  }
  return {
    words,
    prose,
    core: { first: core.indexOf(true), last: core.lastIndexOf(true) },
    counts,
    siblings,
    mostProse: [...siblings.values()].reduce((most, sum) => Math.max(most, sum.prose), 1),
    passed: before.map((count) => count / Math.max(1, readable)),
  }
}

function share(flags: readonly boolean[], index: number): number {
  let count = 0
  for (let at = index - REACH; at <= index + REACH; at++) if (at !== index && flags[at]) count++
  return count / (2 * REACH)
}

/** Shorter texts begin alike by chance; longer ones are no headline and no summary. */
const LIKE = { least: 10, most: 400 }

/** One begins with the other and is less than twice as long. */
function isLikeAny(text: string, others: readonly string[]): boolean {
  if (text.length > LIKE.most || text.length < LIKE.least) return false
  const own = plain(text)
  return others.some((other) => {
    const theirs = plain(other)
    const [less, more] = own.length < theirs.length ? [own, theirs] : [theirs, own]
    return less.length >= LIKE.least && more.startsWith(less) && more.length < less.length * 2
  })
}

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
