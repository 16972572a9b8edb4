import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { scoreCopies } from './copies.ts'
import { scoreLabels } from './labels.ts'
import { scoreSplit } from './split.ts'
import { scoreStories } from './stories.ts'
import { scoreSummaries } from './summaries.ts'

const story = (id: string, story: string) => ({ id, text: '', story })

describe('scoreStories', () => {
  const gold = [story('1', 'a'), story('2', 'a'), story('3', 'a'), story('4', 'b')]

  it('gives one for the right groups, whatever their names', () => {
    const made = [story('1', 'x'), story('2', 'x'), story('3', 'x'), story('4', 'y')]
    expect(scoreStories(gold, made)).toEqual({
      articles: 4,
      gold: 2,
      predicted: 2,
      bcubed: { precision: 1, recall: 1, f1: 1 },
      pairs: { precision: 1, recall: 1, f1: 1 },
      ari: 1,
    })
  })

  it('counts by hand: {1,2} {3,4} for {1,2,3} {4}', () => {
    const made = [story('1', 'x'), story('2', 'x'), story('3', 'y'), story('4', 'y')]
    // B-cubed precision: 1, 1, 1/2, 1/2; recall: 2/3, 2/3, 1/3, 1. Pairs: made 12, 34; right 12, 13, 23.
    expect(scoreStories(gold, made)).toMatchObject({
      bcubed: { precision: 0.75, recall: 0.6667, f1: 0.7059 },
      pairs: { precision: 0.5, recall: 0.3333, f1: 0.4 },
      ari: 0,
    })
  })

  it('takes an article without a prediction as alone', () => {
    expect(scoreStories(gold, [])).toMatchObject({ predicted: 4, bcubed: { precision: 1, recall: 0.5 } })
  })
})

describe('scoreCopies', () => {
  const words = (from: number, count: number) => Array.from({ length: count }, (_, at) => `w${from + at}`).join(' ')
  const gold = [
    { id: '1', title: 'Dam holds', text: words(0, 30), group: 'dam' },
    { id: '2', title: 'Dam still holds', text: words(0, 30), group: 'dam' },
    { id: '3', title: 'Dam gives way', text: words(20, 30), group: 'dam' },
    { id: '4', title: 'Bakers strike', text: words(90, 30), group: 'bread' },
  ]

  it('counts re-issues found by how much text they share, and pairs made that are right', () => {
    const made = [
      { id: '1', group: 'x' },
      { id: '2', group: 'x' },
      { id: '3', group: 'y' },
      { id: '4', group: 'y' },
    ]
    expect(scoreCopies(gold, made)).toEqual({
      articles: 4,
      pairsMade: 2,
      precision: 0.5,
      recall: {
        '>=0.9': { found: 1, of: 1, recall: 1 },
        '0.7-0.9': { found: 0, of: 0, recall: 1 },
        '0.5-0.7': { found: 0, of: 0, recall: 1 },
        '<0.5': { found: 0, of: 2, recall: 0 },
      },
    })
  })

  it('counts a pair as right when half of the shorter text is in the longer, whatever the slug', () => {
    const other = { id: '5', title: 'Flood', text: words(10, 20), group: 'flood' }
    const made = [
      { id: '1', group: 'x' },
      { id: '5', group: 'x' },
    ]
    expect(scoreCopies([...gold, other], made)).toMatchObject({ pairsMade: 1, precision: 1 })
  })
})

describe('scoreLabels', () => {
  it('counts by hand', () => {
    const gold = [
      { id: '1', labels: ['flood', 'crime'] },
      { id: '2', labels: ['flood'] },
      { id: '3', labels: ['crime'] },
    ]
    const made = [
      { id: '1', labels: ['flood'] },
      { id: '2', labels: ['flood', 'sport'] },
      { id: '3', labels: ['crime'] },
    ]
    // flood: 2 right; crime: 1 right, 1 missed; sport: 1 wrong, not in the gold.
    expect(scoreLabels(gold, made, ({ labels }) => labels)).toEqual({
      articles: 3,
      micro: { precision: 0.75, recall: 0.75, f1: 0.75 },
      macroF1: 0.8334,
      weightedF1: 0.8334,
      exact: 0.3333,
      perLabel: {
        flood: { precision: 1, recall: 1, f1: 1, of: 2 },
        crime: { precision: 1, recall: 0.5, f1: 0.6667, of: 2 },
      },
    })
  })
})

describe('scoreSummaries', () => {
  it('counts by hand', () => {
    const gold = [{ id: 1, documents: ['The dam holds. Villagers went home.'], reference: 'The dam gave way at night' }]
    const made = [{ id: 1, summary: 'The dam holds.\nThe dam gave way.' }]
    // 7 words for 6; common: the, dam, gave, way; runs of two: the dam, dam gave, gave way; sequence: the dam gave way.
    expect(scoreSummaries(gold, made)).toEqual({
      clusters: 1,
      meanWords: 7,
      rouge1: 0.6154,
      rouge2: 0.5455,
      rougeL: 0.6154,
      verbatimLines: 0.5,
    })
  })
})

describe('scoreSplit', () => {
  it('takes offsets of the gold as code points, leaves out the first article, compares fields by their words', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'split-'))
    const text = '🌊 Dam holds\n\nAll is well.\n\nBakers strike\n\nNo bread.\n\nTram late\n\nAgain.\n'
    await writeFile(join(folder, 'f.txt'), text)
    const codePoints = (words: string) => [...text.slice(0, text.indexOf(words))].length
    const unknown = { byline: null, dateline: null, publisher: null }
    const gold = [
      { file: 'f.txt', start: 0, end: codePoints('Bakers'), headline: 'Dam holds', date: '2031-03-04', ...unknown },
      {
        file: 'f.txt',
        start: codePoints('Bakers'),
        end: codePoints('Tram'),
        headline: 'Bakers strike',
        date: null,
        ...unknown,
      },
      { file: 'f.txt', start: codePoints('Tram'), end: null, headline: 'Tram late', date: null, ...unknown },
    ]
    const made = [
      {
        file: 'f.txt',
        start: 0,
        end: text.indexOf('Bakers'),
        headline: '🌊 DAM HOLDS',
        date: '2031-03-05',
        byline: null,
        publisher: null,
      },
      {
        file: 'f.txt',
        start: text.indexOf('Bakers'),
        end: text.indexOf('No bread'),
        headline: null,
        date: null,
        byline: null,
        publisher: null,
      },
      {
        file: 'f.txt',
        start: text.indexOf('Again'),
        end: text.length,
        headline: 'Again',
        date: null,
        byline: null,
        publisher: null,
      },
    ]
    expect(await scoreSplit(gold, made, { folder })).toEqual({
      files: 1,
      articles: 3,
      boundary: { precision: 0.5, recall: 0.5, f1: 0.5 },
      whole: 0.3333,
      fields: { headline: { right: 1, of: 3, accuracy: 0.3333 }, date: { right: 0, of: 1, accuracy: 0 } },
    })
    await rm(folder, { recursive: true })
  })
})
