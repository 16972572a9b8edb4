import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { caseArticle } from '../cases/case-article.ts'
import { kindOf } from './kind-of.ts'

const DATA = fileURLToPath(new URL('../../../../../shared/data', import.meta.url))

/** News reports by the people who collected them; an opinion among them is a mistake. */
const REPORTS = [
  'stories/ecbplus.jsonl',
  'stories/basil.jsonl',
  'stories/wikinews-handpicked.jsonl',
  'topics/case2021.jsonl',
  'topics/fbis-incidents.jsonl',
]
/** One in two hundred is what a desk would bear: an opinion is kept out of the facts, so a report must not be one. */
const MOST_FALSE = 1 / 200

describe.skipIf(!existsSync(DATA))('labelled news reports', () => {
  test('are no opinions', () => {
    const rows: { title?: string; text: string }[] = REPORTS.flatMap((file) =>
      readFileSync(`${DATA}/${file}`, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line)),
    )
    const kinds = rows.map(
      ({ title, text }) => kindOf(caseArticle(`${title || '-'}\n${text}`), { official: false }).value,
    )
    expect(kinds.filter((kind) => kind === 'opinion').length / rows.length).toBeLessThanOrEqual(MOST_FALSE)
  })
})

test('a label comes before all other signs, but analysis is none of opinion', () => {
  const value = (text: string) => kindOf(caseArticle(text), { official: true }).value
  expect(value('Opinion: The call\nThe envoy paid a courtesy call. On the occasion, she thanked the mayor.')).toBe(
    'opinion',
  )
  expect(value('Analysis: The call\nThe envoy paid a courtesy call. On the occasion, she thanked the mayor.')).toBe(
    'read-out',
  )
  expect(value('Analysis: The call\nThe envoy called.')).toBe('report')
})
