import { readdirSync, readFileSync } from 'node:fs'
import type { Article } from '@daybrief/schema'
import { readCases } from './read-case.ts'

/** A case: a folder with `first.txt` and `version.txt`, headline first, and `expected.json`, a change in a line. */
export type ChangesCase = { name: string; first: Article; version: Article; expected: string[] }

/** The cases in `changes` beside this file, by name. */
export function readChanges(): ChangesCase[] {
  const root = new URL('changes/', import.meta.url)
  return readdirSync(root)
    .sort()
    .map((name) => {
      const read = (file: string) => readFileSync(new URL(`${name}/${file}`, root), 'utf8')
      return {
        name,
        first: articleIn(read('first.txt')),
        version: articleIn(read('version.txt')),
        expected: JSON.parse(read('expected.json')) as string[],
      }
    })
}

const model = readCases('copies')[0]!.articles[0]!

/** The article that a document is: what stands before the first blank line is its headline, all else its paragraphs. */
export function articleIn(document: string): Article {
  const [headline, ...paragraphs] = [...document.matchAll(/\S(?:.|\n(?!\s*\n))*/gu)].map((match) => {
    const text = match[0].trimEnd()
    return { range: { start: match.index, end: match.index + text.length }, text }
  })
  if (headline === undefined) return { ...model, headline: null, paragraphs: [] }
  return {
    ...model,
    headline: { text: headline.text, basis: 'line', confidence: 1, evidence: [headline] },
    paragraphs,
  }
}
