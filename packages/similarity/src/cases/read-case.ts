import { readdirSync, readFileSync } from 'node:fs'
import type { Article } from '@daybrief/schema'

/** A case: a folder with `input.txt`, articles as a person reads them, and `expected.json`. */
export type Case<Expected> = { name: string; articles: Article[]; opinions: Set<string>; expected: Expected }

/** The cases in a folder beside this file, by name. */
export function readCases<Expected>(folder: string): Case<Expected>[] {
  const root = new URL(`${folder}/`, import.meta.url)
  return readdirSync(root)
    .sort()
    .map((name) => {
      const read = (file: string) => readFileSync(new URL(`${name}/${file}`, root), 'utf8')
      const blocks = read('input.txt').split(/^=== /m).slice(1)
      const opinions = new Set(blocks.filter(isOpinion).map((block) => articleId(nameOf(block))))
      return { name, articles: blocks.map(articleOf), opinions, expected: JSON.parse(read('expected.json')) as Expected }
    })
}

const DOCUMENT = 'c'.repeat(32)

/** Articles are called `1`, `2` … in the cases. */
export const articleId = (name: string) => `${DOCUMENT}-${name.padStart(4, '0')}`

export const articleName = (id: string) => String(Number(id.slice(-4)))

/** `=== name | date and time | place | headline`, then paragraphs; `-` for what is unknown, `opinion` as the place. */
function articleOf(block: string): Article {
  const [head = '', ...lines] = block.split('\n')
  const [name = '', when = '-', place = '-', headline = '-'] = head.split('|').map((part) => part.trim())
  const [date = '', time = null] = when.split(' ')
  const paragraphs = lines.join('\n').trim().split(/\n\s*\n/)
  const known = { basis: 'line' as const, confidence: 1, evidence: [] }
  const range = { start: 0, end: 0 }
  return {
    id: articleId(name),
    document: DOCUMENT,
    ordinal: Number(name),
    range,
    lines: { first: 1, last: 1 },
    headline: headline === '-' ? null : { text: headline, ...known },
    byline: null,
    dateline: place === '-' || place === 'opinion' ? null : { place, evidence: { range, text: place } },
    publisher: null,
    publishedAt: when === '-' ? null : { date, time, zone: null, ...known },
    language: 'en',
    address: null,
    paragraphs: paragraphs.map((text) => ({ range, text: text.replaceAll('\n', ' ') })),
    boilerplate: [],
    cut: { confidence: 1, reason: 'a case' },
  }
}

const nameOf = (block: string) => block.split('|')[0]!.trim()

const isOpinion = (block: string) => block.split('\n')[0]!.split('|')[2]?.trim() === 'opinion'
