import { ENGLISH_MONTHS } from '@daybrief/language'
import type { Material } from './material.ts'
import type { Random } from './random.ts'

/** A file as somebody might have pasted it, and the offsets at which its articles start. */
export type Composed = { text: string; starts: Set<number> }

export type Style = {
  /** What stands between lines, and between articles. */
  breaks: 'blank' | 'single' | 'articles' | 'mixed'
  byline: number
  block: number
  date: number
  dateline: number
  /** Share of articles without headline among those with a dateline. */
  headless: number
  mark: number
  /** Share of articles with a headline of another article in their midst. */
  injected: number
  /** Share of articles whose last paragraphs, or some in their midst, are items of a list. */
  lists: number
  /** Share of headlines with a second sentence behind the first, as papers print decks. */
  deck: number
  headlines: 'as written' | 'capitals' | 'title case'
}

const MARKS = [
  'AKP',
  'Fresh News',
  'The Daily Herald',
  'AFP',
  'Xinhua',
  'The Guardian (London)',
  'Bay Wire -- English',
  'Dap-news',
]
const PLACES = [
  'GENEVA',
  'NAIROBI',
  'MANILA',
  'HANOI',
  'LONDON',
  'WASHINGTON',
  'PHNOM PENH',
  'SAN SALVADOR',
  'BONN',
  'TOKYO',
]
const AUTHORS = [
  'Ana Mota',
  'Sok Dara',
  'John Whitfield',
  'Mary O’Neill',
  'Pierre Lamy',
  'Li Wen',
  'Our Correspondent',
  'Tom Reed and Sue Hart',
]
/** Blank lines and nothing else to go by. */
export const PLAIN: Style = {
  breaks: 'blank',
  byline: 0,
  block: 0,
  date: 0,
  dateline: 0,
  headless: 0,
  mark: 0,
  injected: 0,
  lists: 0,
  deck: 0,
  headlines: 'as written',
}

export function randomStyle(random: Random): Style {
  const some = (often: number) => (random.chance(often) ? random.pick([0.3, 0.6, 1]) : 0)
  const breaks = random.next()
  return {
    breaks: breaks < 0.55 ? 'blank' : breaks < 0.8 ? 'single' : breaks < 0.9 ? 'articles' : 'mixed',
    byline: some(0.3),
    block: some(0.08),
    date: some(0.3),
    dateline: some(0.25),
    headless: random.chance(0.3) ? 0.5 : 0,
    mark: some(0.25),
    injected: random.chance(0.5) ? random.pick([0.4, 0.8]) : 0,
    lists: random.chance(0.2) ? 0.3 : 0,
    deck: random.chance(0.15) ? 0.4 : 0,
    headlines: random.chance(0.8) ? 'as written' : random.pick(['capitals', 'title case']),
  }
}

/** Puts articles into one file in a style; foreign headlines come from `others`. */
export function compose(
  articles: readonly Material[],
  style: Style,
  options: { random: Random; others: readonly Material[] },
): Composed {
  const { random, others } = options
  const mark = random.pick(MARKS)
  let text = ''
  const starts = new Set<number>()
  for (const article of articles) {
    if (text !== '') text += style.breaks === 'single' ? '\n' : '\n\n'
    starts.add(text.length)
    text += linesOf(article, style, { random, others, mark }).reduce(
      (whole, line) => (whole === '' ? line : whole + lineBreak(style, random) + line),
      '',
    )
  }
  return { text, starts }
}

function lineBreak({ breaks }: Style, random: Random): string {
  if (breaks === 'blank') return '\n\n'
  if (breaks === 'mixed') return random.chance(0.15) ? '\n' : '\n\n'
  return '\n'
}

function linesOf(
  { headline, body, place, author }: Material,
  style: Style,
  { random, others, mark }: { random: Random; others: readonly Material[]; mark: string },
): string[] {
  const lines: string[] = []
  const paragraphs = [...body]
  const year = 1985 + Math.floor(random.next() * 40)
  const date = `${random.pick(ENGLISH_MONTHS)} ${1 + Math.floor(random.next() * 28)}`
  const dateline = random.chance(style.dateline)
  if (!(dateline && random.chance(style.headless))) lines.push(spelt(headline, style) + deckOf(body, style, random))
  if (lines.length > 0 && random.chance(style.block)) lines.push('-', 'By:', `- ${author ?? random.pick(AUTHORS)}`, '-')
  else if (lines.length > 0 && random.chance(style.byline)) lines.push(`By ${author ?? random.pick(AUTHORS)}`)
  if (lines.length > 0 && random.chance(style.date))
    lines.push(`${date}, ${year}${random.pick(['', ', 5:35 PM', ', CITY EDITION', ' Tuesday 10:35 AM'])}`)
  if (dateline) {
    const from = place ?? random.pick(PLACES)
    paragraphs[0] =
      random.pick([`${from}, ${date}, ${year} - `, `${from} (AFP) — `, `${from} – `, `${from}, ${date} (Xinhua) -- `]) +
      paragraphs[0]
  }
  if (random.chance(style.lists) && paragraphs.length > 5) number(paragraphs, random)
  if (random.chance(style.mark)) paragraphs[paragraphs.length - 1] += ` ${mark}`
  if (random.chance(style.injected) && paragraphs.length > 3) {
    const at = 1 + Math.floor(random.next() * (paragraphs.length - 2))
    paragraphs.splice(at, 0, spelt(random.pick(others).headline, style))
  }
  return [...lines, ...paragraphs]
}

function spelt(headline: string, { headlines }: Style): string {
  if (headlines === 'capitals') return headline.toUpperCase()
  return headlines === 'title case'
    ? headline.replace(/(?<![\p{L}’'])\p{Ll}(?=\p{L}{3})/gu, (letter) => letter.toUpperCase())
    : headline
}

/** Turns some paragraphs into a numbered or bulleted list. */
function number(paragraphs: string[], random: Random): void {
  const count = 3 + Math.floor(random.next() * 2)
  const from = random.chance(0.6) ? paragraphs.length - count : 1
  const bullet = random.pick(['', '• ', '- '])
  for (let item = 0; item < count; item++)
    paragraphs[from + item] = `${bullet === '' ? `${item + 1}. ` : bullet}${paragraphs[from + item]}`
}

/** The lead's first words without their stop, as a deck would put them. */
function deckOf(body: readonly string[], { deck }: Style, random: Random): string {
  if (!random.chance(deck)) return ''
  const sentence = /^.{40,180}?(?=[.,;]\s)/u.exec(body[1] ?? '')?.[0] ?? ''
  return sentence === '' ? '' : ` ${sentence}${random.pick(['', `. ${random.pick(AUTHORS)} reports`])}`
}
