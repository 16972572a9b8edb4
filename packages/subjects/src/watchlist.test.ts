import type { Watchlist } from '@daybrief/schema'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { caseArticle } from './cases/case-article.ts'
import { DESK } from './cases/desk.ts'
import { classify, compileLexicon } from './index.ts'

type WatchlistEntry = Watchlist['entries'][number]
const entry = (name: string, more: Partial<WatchlistEntry> = {}): WatchlistEntry => ({
  name,
  variants: [],
  near: null,
  alert: false,
  note: null,
  ...more,
})

const watching = (...entries: WatchlistEntry[]) =>
  compileLexicon({ ...DESK, watchlists: [{ id: 'desk', name: 'Desk', entries }] })

/** The words of each hit, by the entry's name. */
const hits = (text: string, ...entries: WatchlistEntry[]) =>
  Object.fromEntries(
    classify(caseArticle(`-\n${text}`), watching(...entries)).watchlist.map(({ name, evidence }) => [
      name,
      evidence.map((words) => words.text),
    ]),
  )

describe('names and variants', () => {
  test.each([
    ['with marks in the text', 'Boats left Vịnh Lạc Sơn.', 'Vinh Lac Son', ['Vịnh Lạc Sơn']],
    ['with marks in the list', 'Boats left Vinh Lac Son.', 'Vịnh Lạc Sơn', ['Vinh Lac Son']],
    ['with a stroke that is no mark', 'Boats left Đông Xa.', 'Dong Xa', ['Đông Xa']],
    [
      'in the other form of Unicode',
      'Boats left Vịnh Lạc.'.normalize('NFD'),
      'Vinh Lac',
      ['Vịnh Lạc'.normalize('NFD')],
    ],
    ['run together', 'They saw Kohlan and Koh-Lan.', 'Koh Lan', ['Kohlan', 'Koh-Lan']],
    ['in Thai', 'เรือออกจากเกาะทอง', 'เกาะทอง', ['เกาะทอง']],
  ])('%s', (_, text, name, expected) => expect(hits(text, entry(name))).toEqual({ [name]: expected }))

  test('a capital asks for a capital, without marks too', () => {
    expect(hits('The dong xà was dry.', entry('Dong Xa'))).toEqual({})
  })
})

describe('words near each other', () => {
  const works = (within: number) =>
    entry('Works at Grey Point', { near: { all: [['Grey Point'], ['dredg*', 'pier*']], within } })
  const found = { 'Works at Grey Point': ['dredgers', 'Grey Point'] }

  test('are a hit in any order, with the words of all groups as evidence', () => {
    expect(hits('Two dredgers lie off Grey Point.', works(12))).toEqual(found)
    expect(hits('At Grey Point a pier grows.', works(12))).toEqual({ 'Works at Grey Point': ['Grey Point', 'pier'] })
  })

  test('are none alone', () => {
    expect(hits('Two dredgers lie off the town. A dredger sank.', works(12))).toEqual({})
  })

  test('are counted from the first word to the last, both included', () => {
    const text = 'Two dredgers lie off Grey Point.'
    expect(hits(text, works(5))).toEqual(found)
    expect(hits(text, works(4))).toEqual({})
  })

  test('do not stand in two paragraphs', () => {
    expect(hits('Two dredgers came.\nGrey Point is quiet.', works(40))).toEqual({})
  })

  test('do not count twice for one place', () => {
    const bases = entry('Bases', { near: { all: [['naval base'], ['base', 'port']], within: 9 } })
    expect(hits('They saw the naval base.', bases)).toEqual({})
    expect(hits('They saw the naval base and a port.', bases)).toEqual({ Bases: ['naval base', 'port'] })
  })

  test('the nearest of several is the one shown', () => {
    expect(hits('Grey Point is old. Near Grey Point a pier grows.', works(6))).toEqual({
      'Works at Grey Point': ['Grey Point', 'pier'],
    })
  })

  test('of three groups all must stand', () => {
    const three = entry('Three', { near: { all: [['ship*'], ['night'], ['lights']], within: 8 } })
    expect(hits('At night the ship came without lights.', three)).toEqual({ Three: ['night', 'ship', 'lights'] })
    expect(hits('At night the ship came.', three)).toEqual({})
  })

  test('in scripts without spaces letters stand for words', () => {
    const near = (within: number) => entry('Port', { near: { all: [['កំពង់ផែ'], ['នាវា']], within } })
    const text = `នាវា${'ក'.repeat(50)}កំពង់ផែ`
    expect(hits(text, near(14))).toEqual({ Port: ['នាវា', 'កំពង់ផែ'] })
    expect(hits(text, near(8))).toEqual({})
    const chinese = entry('港', { near: { all: [['军舰'], ['港口']], within: 6 } })
    expect(hits('军舰昨日驶入港口。', chinese)).toEqual({ 港: ['军舰', '港口'] })
  })

  test('an entry may also have variants that are hits by themselves', () => {
    const both = entry('Works', {
      variants: ['Grey Point pier'],
      near: { all: [['Grey Point'], ['dredg*']], within: 9 },
    })
    expect(hits('The Grey Point pier is done.', both)).toEqual({ Works: ['Grey Point pier'] })
  })

  test('of any text: evidence stands within the distance, and a word more apart makes no hit', () => {
    fc.assert(
      fc.property(fc.nat(12), fc.integer({ min: 2, max: 10 }), (apart, within) => {
        const text = `Grey ${'so '.repeat(apart)}pier.`
        const near = entry('Near', { near: { all: [['Grey'], ['pier']], within } })
        expect(Object.keys(hits(text, near))).toEqual(apart + 2 <= within ? ['Near'] : [])
      }),
    )
  })
})
