import type { Block } from './blocks.ts'
import { HINT_NAMES } from './hints.ts'

/** A page's blocks with what the two extractors and the page's own metadata say of each. */
export type PageView = {
  blocks: readonly Block[]
  /** By index of the block: whether the extractor holds it to be of the article. */
  readability: readonly boolean[]
  defuddle: readonly boolean[]
  headlines: readonly string[]
  description: string
}

/** What a first judgement of all blocks tells of one of them: the probability of those around it and of those like it. */
export type Surroundings = {
  own: number
  before: number
  after: number
  window: number
  siblings: number
  alike: number
  /** Words of the article so far, and still to come, each as a share. */
  passed: number
  /** Probability of the nearest block of prose on either side. */
  proseBefore: number
  proseAfter: number
}

const PROSE_WORDS = 18
const SENTENCE_END = /[.!?…][”"’')\]]*$/u
const STOPWORDS =
  /\b(?:the|of|and|to|in|a|is|that|for|was|on|as|with|his|he|at|be|this|from|have|by|had|not|but|are|were|which|their|said|will|would|has|its|who|der|die|und|den|von|das|el|la|los|las|que|en|un|una|le|les|et|des|du|est|il|di|che|e|o|os|um|uma|não|para|com|da|do|i|w|na|się|z|nie)\b/giu
const WIDGET =
  /^(?:read (?:more|also|next|:)|also read|see also|related|more (?:from|on|about|stories|news)|recommended|trending|most (?:read|popular|viewed)|advertisement|sponsored|click here|sign up|subscribe|follow (?:us|@)|share(?: this| on|$)|tweet|watch(?: more|:)|listen|photos?:|image:|loading|print|email|comments?|leave a (?:comment|reply)|tags?:|topics?:|filed under|source:|don['’]t miss|you (?:may|might) (?:also )?like|up next|view (?:more|all|comments)|get (?:the|our)|download|join|contact|skip to|back to top|by signing up|this (?:article|story|post)|originally published|(?:©|copyright)|all rights reserved|published|updated|last (?:updated|modified)|posted|with files from|reporting by|editing by|additional reporting)/iu
const RIGHTS = /©|\bcopyright\b|all rights reserved|terms of (?:use|service)|privacy policy|cookies?\b/iu
const CREDIT = /\b(?:getty|reuters|ap photo|afp|photo(?:graph)?(?: by|:)|image:|courtesy|shutterstock|file photo|via)\b/iu
const SIGNUP = /\b(?:newsletters?|subscrib\w+|sign(?:ing)? up|your (?:inbox|email)|log ?in|register|download (?:the|our)|follow (?:us|me|him|her|\w+ on)|join (?:us|our)|donate|support (?:us|our))\b/iu
const DATE = /\b(?:19|20)\d\d\b|\b\d{1,2}[:.]\d\d\b|\b(?:ago|am|pm|est|edt|gmt|utc)\b/iu
const BYLINE = /^(?:by|von|par|por|di|text|story|written by|author:?)\s+\p{Lu}/iu
const CONTACT = /@[\w-]{2,}|https?:|www\./iu

/** Features of a block, in the order of the weights. Counts are folded to about 0 to 1. */
export function featuresOf(view: PageView, surroundings: readonly Surroundings[] | null = null): { names: string[]; rows: number[][] } {
  const page = pageOf(view)
  let names: string[] = []
  const rows = view.blocks.map((block, index) => {
    const entries = [...ownFeatures(view, page, block, index), ...(surroundings === null ? [] : around(surroundings[index] as Surroundings, page.words[index] as number))]
    if (index === 0) names = entries.map(([name]) => name)
    return entries.map(([, value]) => Number(value))
  })
  return { names, rows }
}

type Page = ReturnType<typeof pageOf>

function pageOf({ blocks, readability, defuddle }: PageView) {
  const words = blocks.map(({ text }) => countWords(text))
  const prose = blocks.map(
    (block, index) => (words[index] as number) >= PROSE_WORDS && SENTENCE_END.test(block.text) && block.linked < block.text.length * 0.5,
  )
  const core = blocks.map((_, index) => prose[index] && readability[index])
  const coreFirst = core.indexOf(true)
  const coreLast = core.lastIndexOf(true)
  const seen = new Map<string, number>()
  for (const { text } of blocks) seen.set(text, (seen.get(text) ?? 0) + 1)
  const parents = new Map<number, { words: number; prose: number; blocks: number; linked: number; letters: number }>()
  for (const [index, block] of blocks.entries()) {
    const sum = parents.get(block.parent) ?? { words: 0, prose: 0, blocks: 0, linked: 0, letters: 0 }
    sum.words += words[index] as number
    sum.prose += prose[index] ? (words[index] as number) : 0
    sum.blocks++
    sum.linked += block.linked
    sum.letters += block.text.length
    parents.set(block.parent, sum)
  }
  const mostProse = Math.max(1, ...[...parents.values()].map((parent) => parent.prose))
  const readable = blocks.reduce((sum, _, index) => sum + (readability[index] ? (words[index] as number) : 0), 0)
  const agreed = blocks.reduce((sum, _, index) => sum + (readability[index] && defuddle[index] ? (words[index] as number) : 0), 0)
  const either = blocks.reduce((sum, _, index) => sum + (readability[index] || defuddle[index] ? (words[index] as number) : 0), 0)
  let passed = 0
  const passedAt = blocks.map((_, index) => {
    const before = passed
    if (readability[index]) passed += words[index] as number
    return before / Math.max(1, readable)
  })
  return { words, prose, coreFirst, coreLast, seen, parents, mostProse, passedAt, agreement: agreed / Math.max(1, either), readable }
}

function* ownFeatures(view: PageView, page: Page, block: Block, index: number): Generator<[string, number | boolean]> {
  const { text, near, far, inside, tag } = block
  const words = page.words[index] as number
  const readability = view.readability[index] as boolean
  const defuddle = view.defuddle[index] as boolean
  const letters = text.length
  const linkShare = block.linked / letters
  const sentence = SENTENCE_END.test(text)
  const short = words < 10
  const parent = page.parents.get(block.parent)!
  yield ['bias', 1]
  yield ['words', Math.log1p(words) / 5]
  yield ['words 1-4', words <= 4]
  yield ['words 5-9', words > 4 && words < 10]
  yield ['words 10-17', words >= 10 && words < 18]
  yield ['words 40+', words >= 40]
  yield ['readability', readability]
  yield ['defuddle', defuddle]
  yield ['both', readability && defuddle]
  yield ['neither', !readability && !defuddle]
  yield ['readability, short', readability && short]
  yield ['defuddle, short', defuddle && short]
  yield ['disagreement x readability only', readability && !defuddle ? page.agreement : 0]
  yield ['disagreement x defuddle only', defuddle && !readability ? page.agreement : 0]
  yield ['links', linkShare]
  yield ['all link', linkShare > 0.9]
  yield ['all link, short', linkShare > 0.9 && short]
  yield ['readability, all link', readability && linkShare > 0.9]
  yield ['stressed', block.stressed / letters]
  yield ['all stressed, short', block.stressed > letters * 0.9 && words < 18]
  yield ['sentence', sentence]
  yield ['sentence, long', sentence && words >= PROSE_WORDS]
  yield ['no sentence, short', !sentence && short]
  yield ['ends with colon', /[:：]$/u.test(text)]
  yield ['question', /\?["”’']?$/u.test(text)]
  const stop = text.length > 4000 ? 0.4 : (text.match(STOPWORDS)?.length ?? 0) / Math.max(1, words)
  yield ['stopwords', Math.min(stop, 0.6)]
  yield ['no stopwords', stop === 0]
  yield ['digits', (text.match(/\d/g)?.length ?? 0) / letters]
  const capitals = text.match(/(?<![\p{L}\p{N}])\p{Lu}/gu)?.length ?? 0
  yield ['capitalised', Math.min(1, capitals / Math.max(1, words))]
  yield ['all capitals', letters > 3 && text === text.toUpperCase() && text !== text.toLowerCase()]
  yield ['starts small', /^[\p{Ll}]/u.test(text)]
  yield ['starts with quote', /^["“‘'«„]/u.test(text)]
  yield ['widget words', WIDGET.test(text)]
  yield ['widget words, short', WIDGET.test(text) && words < 14]
  yield ['rights', RIGHTS.test(text)]
  yield ['credit', CREDIT.test(text) && words < 40]
  yield ['signup words', SIGNUP.test(text)]
  yield ['signup words, short', SIGNUP.test(text) && words < 40]
  yield ['date, short', DATE.test(text) && words < 14]
  yield ['byline', BYLINE.test(text) && words < 14]
  yield ['contact', CONTACT.test(text)]
  yield ['contact, short', CONTACT.test(text) && words < 25]
  yield ['bracketed', /^[([].*[)\]]$/u.test(text)]
  yield ['bar or bullet', /[|•·»›→]/u.test(text)]
  yield ['repeated', Math.min(3, (page.seen.get(text) ?? 1) - 1)]
  yield ['is headline', view.headlines.includes(text)]
  yield ['like headline', likeAny(text, view.headlines)]
  yield ['is description', view.description !== '' && (text === view.description || likeAny(text, [view.description]))]
  yield ['hidden', block.hidden]
  for (const name of ['p', 'li', 'blockquote', 'td', 'th', 'pre', 'figcaption', 'dd', 'div', 'span', 'button', 'section', 'body']) yield [`tag ${name}`, tag === name]
  yield ['tag h1', tag === 'h1']
  yield ['tag h2', tag === 'h2']
  yield ['tag h3', tag === 'h3']
  yield ['tag h4-6', /^h[456]$/.test(tag)]
  yield ['heading, all link', /^h\d$/.test(tag) && linkShare > 0.8]
  yield ['p, sentence', tag === 'p' && sentence]
  yield ['p, readability', tag === 'p' && readability]
  yield ['li, readability', tag === 'li' && readability]
  yield ['li, all link', tag === 'li' && linkShare > 0.8]
  for (const name of ['article', 'aside', 'blockquote', 'figure', 'footer', 'form', 'header', 'main', 'nav', 'ul', 'ol', 'table', 'section', 'h1', 'figcaption', 'details', 'dl', 'button', 'time'])
    yield [`in ${name}`, inside.has(name)]
  yield ['in p of li', inside.has('p') && inside.has('li')]
  for (const [bit, name] of HINT_NAMES.entries()) {
    yield [`near ${name}`, (near & (1 << bit)) !== 0]
    yield [`far ${name}`, (far & (1 << bit)) !== 0]
  }
  yield ['before core', page.coreFirst === -1 || index < page.coreFirst]
  yield ['after core', page.coreLast !== -1 && index > page.coreLast]
  yield ['no core', page.coreFirst === -1]
  yield ['just before core', page.coreFirst !== -1 && index < page.coreFirst ? 1 / (page.coreFirst - index) : 0]
  yield ['just after core', page.coreLast !== -1 && index > page.coreLast ? 1 / (index - page.coreLast) : 0]
  yield ['passed', page.passedAt[index] as number]
  yield ['first tenth', (page.passedAt[index] as number) < 0.02]
  yield ['last tenth', (page.passedAt[index] as number) > 0.97]
  yield ['near the end, readability', readability && (page.passedAt[index] as number) > 0.93]
  yield ['position', index / view.blocks.length]
  yield ['siblings prose', parent.prose / page.mostProse]
  yield ['sibling of most prose', parent.prose === page.mostProse]
  yield ['siblings links', parent.linked / parent.letters]
  yield ['siblings', Math.log1p(parent.blocks) / 5]
  yield ['sole', parent.blocks === 1]
  yield ['neighbours prose', Number(page.prose[index - 1] ?? false) + Number(page.prose[index + 1] ?? false)]
  yield ['neighbours readability', Number(view.readability[index - 1] ?? false) + Number(view.readability[index + 1] ?? false)]
  yield ['neighbours defuddle', Number(view.defuddle[index - 1] ?? false) + Number(view.defuddle[index + 1] ?? false)]
  yield ['prose within 3', share(page.prose, index, 3)]
  yield ['readability within 3', share(view.readability, index, 3)]
  yield ['defuddle within 3', share(view.defuddle, index, 3)]
}

function* around(at: Surroundings, words: number): Generator<[string, number | boolean]> {
  yield ['own', at.own]
  yield ['own logit', logit(at.own)]
  yield ['before', at.before]
  yield ['after', at.after]
  yield ['both sides', at.before * at.after]
  yield ['both sides, short', words < 10 ? at.before * at.after : 0]
  yield ['window', at.window]
  yield ['siblings judged', at.siblings]
  yield ['alike', at.alike]
  yield ['alike, short', words < 10 ? at.alike : 0]
  yield ['judged passed', at.passed]
  yield ['judged first', at.passed < 0.01]
  yield ['judged last', at.passed > 0.99]
  yield ['prose before', at.proseBefore]
  yield ['prose after', at.proseAfter]
  yield ['between prose', at.proseBefore * at.proseAfter]
  yield ['between prose, short', words < 10 ? at.proseBefore * at.proseAfter : 0]
}

const logit = (p: number) => {
  const kept = Math.min(0.995, Math.max(0.005, p))
  return Math.log(kept / (1 - kept)) / 5
}

/** What the probabilities of a first judgement tell of each block's surroundings. */
export function surroundingsOf(view: PageView, probabilities: readonly number[]): Surroundings[] {
  const page = pageOf(view)
  const total = probabilities.reduce((sum, p, index) => sum + p * (page.words[index] as number), 0)
  const groups = (key: (block: Block) => string | number) => {
    const sums = new Map<string | number, { words: number; judged: number }>()
    for (const [index, block] of view.blocks.entries()) {
      const sum = sums.get(key(block)) ?? { words: 0, judged: 0 }
      const weight = Math.min(page.words[index] as number, 40)
      sum.words += weight
      sum.judged += weight * (probabilities[index] as number)
      sums.set(key(block), sum)
    }
    return (block: Block, index: number) => {
      const sum = sums.get(key(block))!
      const weight = Math.min(page.words[index] as number, 40)
      const p = probabilities[index] as number
      return (sum.judged - weight * p + 3 * p) / (sum.words - weight + 3)
    }
  }
  const siblings = groups(({ parent }) => parent)
  const alike = groups(({ pattern }) => pattern)
  let passed = 0
  const proseBefore: number[] = []
  let last = 0
  for (const [index, p] of probabilities.entries()) {
    proseBefore.push(last)
    if (page.prose[index]) last = p
  }
  const proseAfter: number[] = []
  last = 0
  for (let index = probabilities.length - 1; index >= 0; index--) {
    proseAfter[index] = last
    if (page.prose[index]) last = probabilities[index] as number
  }
  return view.blocks.map((block, index) => {
    const own = probabilities[index] as number
    const at = passed / Math.max(1e-9, total)
    passed += own * (page.words[index] as number)
    return {
      own,
      before: probabilities[index - 1] ?? 0,
      after: probabilities[index + 1] ?? 0,
      window: windowMean(probabilities, page.words, index),
      siblings: siblings(block, index),
      alike: alike(block, index),
      passed: at,
      proseBefore: proseBefore[index] as number,
      proseAfter: proseAfter[index] as number,
    }
  })
}

function windowMean(probabilities: readonly number[], words: readonly number[], index: number): number {
  let sum = 0
  let weights = 0
  for (let at = Math.max(0, index - 4); at <= Math.min(words.length - 1, index + 4); at++) {
    if (at === index) continue
    const weight = Math.min(words[at] as number, 40)
    sum += weight * (probabilities[at] as number)
    weights += weight
  }
  return weights === 0 ? 0 : sum / weights
}

function share(flags: readonly (boolean | undefined)[], index: number, reach: number): number {
  let count = 0
  for (let at = index - reach; at <= index + reach; at++) if (at !== index && flags[at]) count++
  return count / (2 * reach)
}

function likeAny(text: string, others: readonly string[]): boolean {
  if (text.length > 400 || text.length < 10) return false
  const plain = plainOf(text)
  return others.some((other) => {
    const theirs = plainOf(other)
    return theirs.length >= 10 && plain.length >= 10 && (theirs.startsWith(plain) || plain.startsWith(theirs)) && plain.length < theirs.length * 2 && theirs.length < plain.length * 2
  })
}

const plainOf = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()

const countWords = (text: string) => text.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)?.length ?? 0
