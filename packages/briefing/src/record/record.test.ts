import type { Decision } from '@daybrief/schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editionOf } from '../cases/edition-of.ts'
import type { ClosedEdition } from '../closed-edition.ts'
import { manifestOf, recordOf } from './record.ts'

const { closed, editorial } = editionOf(`--- Harbour Post, 2031-03-04
Ferry goes down
A ferry with market traders sank off Lomba on Tuesday.
--- Island Gazette, 2031-03-04
Traders die
Twelve traders died in the night to Tuesday off Lomba.
`)
const [post, gazette] = closed.articles.map(({ id }) => id)

const decision = (about: Partial<Decision>): Decision => ({
  id: 'd1',
  kind: 'together',
  articles: ['elsewhere'],
  from: [],
  subject: null,
  sides: [],
  by: null,
  at: '2031-03-04T08:00:00.000Z',
  note: null,
  withdrawnAt: null,
  ...about,
})
const recorded = (decisions: Decision[]) => recordOf({ ...closed, decisions }).decisions.map(({ id }) => id)

describe('the record', () => {
  it('has the decisions on an article of the edition, by time and id', () => {
    expect(
      recorded([
        decision({ id: 'd4', articles: [post ?? ''], at: '2031-03-04T09:00:00.000Z' }),
        decision({ id: 'd3', kind: 'not-a-copy', articles: ['elsewhere'], from: [gazette ?? ''] }),
        decision({ id: 'd2', kind: 'topic', articles: [gazette ?? ''], subject: 'unrest' }),
        decision({ id: 'd1' }),
      ]),
    ).toEqual(['d2', 'd3', 'd4'])
  })

  it('has the decision that two sentences of the edition are no difference, whichever articles they were found in', () => {
    const sides = [
      'A ferry with market traders sank off Lomba on Tuesday.',
      'Twelve traders died in the night to Tuesday',
    ]
    expect(recorded([decision({ kind: 'not-a-difference', sides })])).toEqual(['d1'])
    expect(recorded([decision({ kind: 'not-a-difference', sides: [...sides, 'Nobody said this.'] })])).toEqual([])
  })

  it('has the changes of known stories in one order', () => {
    const changes: ClosedEdition['changes'] = [
      { kind: 'merged', story: 'story-b', other: 'story-c', reason: 'one event' },
      { kind: 'continued', story: 'story-b', other: 'story-b', reason: 'same words' },
      { kind: 'split', story: 'story-a', other: 'story-b', reason: 'two events' },
    ]
    const order = (list: typeof changes) => recordOf({ ...closed, changes: list }).changes.map(({ kind }) => kind)
    expect(order(changes)).toEqual(['split', 'continued', 'merged'])
    expect(order([...changes].reverse())).toEqual(['split', 'continued', 'merged'])
  })
})

describe('the manifest', () => {
  const known: ClosedEdition['known'] = ['story-a', 'story-b'].map((id) => ({
    id,
    firstSeen: '2031-03-01',
    lastSeen: '2031-03-02',
    articles: [],
    terms: [['ferry', 1]],
    tellings: 1,
    newest: null,
  }))
  const full = { ...closed, known, decisions: [decision({ id: 'd1' }), decision({ id: 'd2' })] }
  const manifest = (set: ClosedEdition) => manifestOf(set, { editorial, version: '1' })

  it('is the same whatever the order of the set', () => {
    fc.assert(
      fc.property(fc.boolean(), fc.boolean(), fc.boolean(), (documents, stories, decisions) => {
        const turned = {
          ...full,
          documents: documents ? [...full.documents].reverse() : full.documents,
          known: stories ? [...full.known].reverse() : full.known,
          decisions: decisions ? [...full.decisions].reverse() : full.decisions,
        }
        expect(manifest(turned)).toEqual(manifest(full))
      }),
    )
  })

  it.each([
    ['inputs', { documents: full.documents.slice(1) }],
    ['settings', { plan: { ...full.plan, weights: { ...full.plan.weights, origins: 0.25 } } }],
    ['decisions', { decisions: full.decisions.slice(1) }],
    ['decisions', { decisions: [decision({ id: 'd1', at: '2031-03-04T08:00:01.000Z' }), decision({ id: 'd2' })] }],
    ['known', { known: known.map((story) => ({ ...story, tellings: 2 })) }],
  ] as const)('has another hash of %s when they differ, and of nothing else', (part, change) => {
    const [before, after] = [manifest(full), manifest({ ...full, ...change } as ClosedEdition)]
    const changed = Object.keys(before).filter(
      (key) => JSON.stringify(before[key as 'inputs']) !== JSON.stringify(after[key as 'inputs']),
    )
    expect(changed).toEqual([part])
  })

  it('names learned models by their fingerprints', () => {
    const model = { id: 'archive', articles: 1, inputs: '', topics: {}, countries: {}, fingerprint: 'abc' }
    expect(manifestOf(full, { editorial: { ...editorial, models: [model] }, version: '1' }).models).toEqual({
      archive: 'abc',
    })
  })
})
