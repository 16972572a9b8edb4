import { expect, it } from 'vitest'
import { newDecision } from './new-decision.ts'

const now = new Date('2031-05-06T08:00:00.000Z')

it('knows a decision by what is decided, not by who decides it, when, or in what order', () => {
  const one = newDecision({ kind: 'apart', articles: ['b', 'a'], from: ['c'] }, { by: 'Mara', note: 'seen', now })
  const other = newDecision({ kind: 'apart', articles: ['a', 'b', 'a'], from: ['c'] }, { now: new Date(0) })
  expect(one.id).toMatch(/^[0-9a-f]{16}$/)
  expect(other.id).toBe(one.id)
  expect(one).toMatchObject({ articles: ['a', 'b'], by: 'Mara', note: 'seen', at: '2031-05-06T08:00:00.000Z' })
})

it('tells apart what is decided otherwise', () => {
  const decided = [
    { kind: 'topic', articles: ['a'], subject: 'cyber' },
    { kind: 'topic', articles: ['a'], subject: 'arms' },
    { kind: 'not-topic', articles: ['a'], subject: 'cyber' },
    { kind: 'apart', articles: ['a'], from: ['b'] },
    { kind: 'apart', articles: ['b'], from: ['a'] },
    { kind: 'not-a-difference', articles: ['a'], sides: ['x'] },
  ] as const
  const ids = decided.map((one) => newDecision({ ...structuredClone(one) } as never, { now }).id)
  expect(new Set(ids).size).toBe(decided.length)
})
