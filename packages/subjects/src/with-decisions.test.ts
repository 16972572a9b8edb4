import type { Decision, Subjects } from '@daybrief/schema'
import { Subjects as SubjectsSchema } from '@daybrief/schema'
import { describe, expect, test } from 'vitest'
import { withDecisions } from './index.ts'

const words = [{ range: { start: 0, end: 4 }, text: 'Tala' }]
const subjects = (article: string): Subjects => ({
  article,
  topics: [
    { topic: 'trade', weight: 1, evidence: words },
    { topic: 'arms', weight: 0.5, evidence: words },
    { topic: 'weather', weight: 0.4, evidence: words },
  ],
  countries: [
    { country: 'KH', weight: 1, main: true, evidence: words },
    { country: 'TH', weight: 0.5, main: false, evidence: words },
  ],
  watchlist: [],
  events: [],
  facts: [],
  names: [],
  kind: { value: 'report', evidence: [] },
  security: 0.2,
})

let count = 0
const decision = (kind: Decision['kind'], subject: string, more: Partial<Decision> = {}): Decision => ({
  id: `d${count++}`,
  kind,
  articles: ['a'],
  from: [],
  subject,
  sides: [],
  by: null,
  at: '2026-03-01T08:00:00Z',
  note: null,
  withdrawnAt: null,
  ...more,
})

const decided = (...decisions: Decision[]) => withDecisions([subjects('a')], decisions)[0]!
const topics = (one: Subjects) => one.topics.map(({ topic, weight }) => `${topic} ${weight}`)
const countries = (one: Subjects) => one.countries.map(({ country, weight, main }) => `${country} ${weight} ${main}`)

describe('what an analyst decided', () => {
  test('a topic leads, with the evidence the machine had; a new one has none', () => {
    expect(topics(decided(decision('topic', 'arms')))).toEqual(['arms 1', 'trade 1', 'weather 0.4'])
    expect(decided(decision('topic', 'arms')).topics[0]?.evidence).toEqual(words)
    const { topics: made } = decided(decision('topic', 'coups'))
    expect(made[0]).toEqual({ topic: 'coups', weight: 1, evidence: [] })
  })

  test('a wrong topic is gone, and the heaviest of the rest has weight 1', () => {
    expect(topics(decided(decision('not-topic', 'trade')))).toEqual(['arms 1', 'weather 0.8'])
  })

  test('a country is main', () => {
    expect(countries(decided(decision('country', 'TH')))).toEqual(['TH 1 true', 'KH 1 true'])
    expect(countries(decided(decision('country', 'LA')))).toEqual(['LA 1 true', 'KH 1 true', 'TH 0.5 false'])
  })

  test('without the main country the next one is main; without any there is none', () => {
    expect(countries(decided(decision('not-country', 'KH')))).toEqual(['TH 1 true'])
    expect(countries(decided(decision('not-country', 'KH'), decision('not-country', 'TH')))).toEqual([])
  })

  test('the later of two decisions counts, in whatever order they come; of two at one time the greater id', () => {
    const early = decision('topic', 'arms', { at: '2026-03-01T23:00:00+07:00' })
    const late = decision('not-topic', 'arms', { at: '2026-03-01T17:00:00Z' })
    expect(topics(decided(early, late))).toEqual(topics(decided(late, early)))
    expect(topics(decided(late, early))).toEqual(['trade 1', 'weather 0.4'])
    const [one, other] = [decision('topic', 'arms', { id: 'x' }), decision('not-topic', 'arms', { id: 'y' })]
    expect(topics(decided(other, one))).toEqual(['trade 1', 'weather 0.4'])
  })

  test('what was withdrawn does not count', () => {
    const taken = decision('not-topic', 'trade', { withdrawnAt: '2026-03-02T08:00:00Z' })
    const before = subjects('a')
    expect(withDecisions([before], [taken])[0]).toBe(before)
  })

  test('others, and other kinds of decision, leave subjects the same objects', () => {
    const [a, b] = [subjects('a'), subjects('b')]
    const made = withDecisions([a, b], [decision('topic', 'arms'), decision('together', 'trade', { articles: ['b'] })])
    expect(made[1]).toBe(b)
    expect(made[0]).not.toBe(a)
    expect(a).toEqual(subjects('a'))
    expect(SubjectsSchema.parse(made[0])).toEqual(made[0])
  })
})
