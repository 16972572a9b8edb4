import type { Article, Fact, Subjects } from '@daybrief/schema'
import { describe, expect, test } from 'vitest'
import { editionOf } from '../cases/edition-of.ts'
import { severityOf } from './severity-of.ts'

const TEXT = `Blast at the mill
The mill at Sarrin blew up. ${'The river was quiet. '.repeat(30)}
It had burned before.
`
const { closed, editorial } = editionOf(`--- Harbour Post, 2031-03-04\n${TEXT}`)
const [article, subjects] = [closed.articles[0] as Article, closed.subjects[0] as Subjects]
const desk = {
  topics: editorial.topics,
  events: [{ id: 'bombing', name: 'Bombing', plover: 'ASSAULT', severity: 1, terms: {} }],
}
const words = (text: string) => {
  const start = TEXT.indexOf(text)
  return { range: { start, end: start + text.length }, text }
}
const fact = (kind: Fact['kind'], least: number, text: string): Fact => ({
  kind,
  least,
  most: least,
  unit: 'people',
  evidence: words(text),
})
const plain: Subjects = { ...subjects, topics: [], events: [], facts: [], security: 0 }
const severity = (more: Partial<Subjects>) => severityOf({ ...plain, ...more }, { article, editorial: desk })

describe('severity', () => {
  test('is half the gravest, half the share of security topics', () => {
    expect(severity({})).toBe(0)
    expect(severity({ security: 0.6 })).toBe(0.3)
    expect(severity({ topics: [{ topic: 'unrest', weight: 0.5, evidence: [] }] })).toBeCloseTo(0.2)
  })

  test('counts an event in full where headline or lead tells it, and half further down', () => {
    expect(severity({ events: [{ type: 'bombing', evidence: [words('Blast')] }] })).toBe(0.5)
    expect(severity({ events: [{ type: 'bombing', evidence: [words('blew up')] }] })).toBe(0.5)
    expect(severity({ events: [{ type: 'bombing', evidence: [words('burned')] }] })).toBe(0.25)
    expect(severity({ events: [{ type: 'unknown', evidence: [words('Blast')] }] })).toBe(0)
  })

  test('rises with the dead, ever more slowly, to 1 at a hundred', () => {
    const grave = (dead: number) => 2 * severity({ facts: [fact('killed', dead, 'Blast')] })
    expect([0, 1, 10, 100, 5000].map(grave)).toEqual([0, 0.5, 0.75, 1, 1])
    expect(2 * severity({ facts: [fact('injured', 10, 'Blast')] })).toBe(0.5)
    expect(2 * severity({ facts: [fact('killed', 9, 'Blast'), fact('missing', 2, 'blew up')] })).toBe(0.75)
  })

  test('takes the highest of several figures, and none that stands further down or is no casualty', () => {
    expect(2 * severity({ facts: [fact('killed', 4, 'Blast'), fact('killed', 10, 'blew up')] })).toBe(0.75)
    expect(severity({ facts: [fact('killed', 10, 'burned')] })).toBe(0)
    expect(severity({ facts: [fact('forces', 1000, 'Blast')] })).toBe(0)
  })
})
