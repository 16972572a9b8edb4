import type { Decision } from '@daybrief/schema'
import { expect, it } from 'vitest'
import { decisionsAbout } from './decisions-about.ts'

const aDecision = (id: string, changes: Partial<Decision> = {}): Decision => ({
  id,
  kind: 'together',
  articles: ['a'],
  from: [],
  subject: null,
  sides: [],
  by: null,
  at: '2031-05-06T08:00:00.000Z',
  note: null,
  withdrawnAt: null,
  ...changes,
})
const idsAt = (at: string, decisions: Decision[], texts: string[] = []) =>
  decisionsAbout({ articles: ['a'], texts }, { decisions, at }).map(({ id }) => id)

it('are those about the articles, or sentences that stand in their texts', () => {
  const decisions = [
    aDecision('about'),
    aDecision('held against', { articles: ['x'], from: ['a'] }),
    aDecision('of others', { articles: ['x'], from: ['y'] }),
    aDecision('of sentences', { articles: ['x'], sides: ['Nine died.', 'Ten died.'] }),
    aDecision('of a sentence elsewhere', { articles: ['x'], sides: ['Nine died.', 'Two died.'] }),
  ]
  const texts = ['It sank. Nine died.', 'Ten died. It sank.']
  expect(idsAt('2031-05-06T08:00:00.000Z', decisions, texts)).toEqual(['about', 'held against', 'of sentences'])
})

it('counted at the instant: made by then, and not yet withdrawn', () => {
  const decisions = [
    aDecision('later', { at: '2031-05-06T08:00:00.001Z' }),
    aDecision('withdrawn', { withdrawnAt: '2031-05-06T09:00:00.000Z' }),
  ]
  expect(idsAt('2031-05-06T08:00:00.000Z', decisions)).toEqual(['withdrawn'])
  expect(idsAt('2031-05-06T09:00:00.000Z', decisions)).toEqual(['later'])
  const [stood] = decisionsAbout({ articles: ['a'], texts: [] }, { decisions, at: '2031-05-06T08:00:00.000Z' })
  expect(stood?.withdrawnAt).toBeNull()
})
