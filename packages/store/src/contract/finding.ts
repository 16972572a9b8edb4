import { beforeEach, describe, expect, it } from 'vitest'
import type { Found, Store } from '../store.ts'
import { aDocument, anArticle, anEdition, at } from './examples.ts'
import { addDocuments, keep } from './ledger-steps.ts'
import type { Place } from './place.ts'

const NAMES = [
  '2031/05/visit.txt',
  '2031/06/visit.txt',
  'port Amber_1.txt',
  'Hafenstraße.txt',
  'https://a.example/x?y=1%2',
]

const doc = (name: string): Found => ({ kind: 'document', id: aDocument(name).id })

/** What a person may mean. */
export function findingContract(place: Place): void {
  describe('find', () => {
    const visit = aDocument('2031/05/visit.txt')
    const edition = anEdition('amber-coast', 6)
    let store: Store
    beforeEach(async () => {
      store = await place.open()
      await addDocuments(store, NAMES)
      await keep(store, visit.id, { articles: [1, 2, 12].map((ordinal) => anArticle(visit, ordinal)) })
      for (const one of [edition, anEdition('amber-coast', 7), anEdition('world', 7)]) {
        await store.openEdition(one, { now: at(0), documents: [] })
      }
    })
    const article = (ordinal: number): Found => ({ kind: 'article', id: anArticle(visit, ordinal).id })
    const short = visit.id.slice(0, 6)

    const cases: [string, string, () => Found[]][] = [
      ['an article by id', article(2).id, () => [article(2)]],
      ['an article by the beginning of its id', `${visit.id}-001`, () => [article(1), article(12)]],
      ['all articles of a document', `${visit.id}-`, () => [article(1), article(2), article(12)]],
      ['an article by the beginning of its document and its number', `${short}-2`, () => [article(2)]],
      ['the same in full', `${short}-0012`, () => [article(12)]],
      ['a document by id', visit.id, () => [doc(visit.name)]],
      ['a document by id in capitals', visit.id.toUpperCase(), () => [doc(visit.name)]],
      ['a document by the beginning of its id', short, () => [doc(visit.name)]],
      ['a shortened id as it was shown', `${short}…`, () => [doc(visit.name)]],
      ['nothing by three signs', visit.id.slice(0, 3), () => []],
      ['an edition by id', edition.id, () => [{ kind: 'edition', id: edition.id }]],
      [
        'editions by their plan, newest first',
        'amber-coast',
        () => [
          { kind: 'edition', id: 'amber-coast-2031-05-07' },
          { kind: 'edition', id: 'amber-coast-2031-05-06' },
        ],
      ],
      ['a document by name', '2031/05/visit.txt', () => [doc(visit.name)]],
      ['a document by name in another case', 'PORT amber_1.TXT', () => [doc('port Amber_1.txt')]],
      ['a document by name in quotes with blanks', ' "port Amber_1.txt"\n', () => [doc('port Amber_1.txt')]],
      ['a document by a name in another Unicode form', 'hafenstra\u00dfe.txt', () => [doc('Hafenstraße.txt')]],
      ['a document by a path with more folders', './in/2031/05/visit.txt', () => [doc(visit.name)]],
      ['a document by a path of Windows', 'C:\\in\\2031\\05\\visit.txt', () => [doc(visit.name)]],
      ['a document by the end of its path', '06/visit.txt', () => [doc('2031/06/visit.txt')]],
      ['a document by the end of its name', 'r_1.txt', () => [doc('port Amber_1.txt')]],
      ['a document by a part of its name', 'amber_1', () => [doc('port Amber_1.txt')]],
      ['a sign for what it is', '%2', () => [doc('https://a.example/x?y=1%2')]],
      ['no name by a pattern', 'port%1.txt', () => []],
      ['nothing by nothing', '  ', () => []],
      ['nothing by quotes', '""', () => []],
      ['nothing by odd words', '\ud800\0%_\\', () => []],
      ['nothing by a pasted page', 'x'.repeat(100_000), () => []],
    ]
    it.each(cases)('finds %s', async (_, words, expected) => {
      expect(await store.find(words)).toEqual(expected())
    })

    it('finds all of one name, newest first', async () => {
      const newer = aDocument('another day', { name: '2031/05/visit.txt', receivedAt: at(60) })
      await store.addDocument(newer, new Uint8Array())
      expect(await store.find('2031/05/visit.txt')).toEqual([{ kind: 'document', id: newer.id }, doc(visit.name)])
      const both = (await store.find('visit.txt')).map(({ id }) => id)
      expect(both[0]).toBe(newer.id)
      expect(both.toSorted()).toEqual([newer.id, doc(NAMES[0]!).id, doc(NAMES[1]!).id].sort())
    })

    it('prefers the spelling typed', async () => {
      await addDocuments(store, ['Port Amber_1.txt'])
      expect(await store.find('Port Amber_1.txt')).toEqual([doc('Port Amber_1.txt')])
      expect(await store.find('PORT AMBER_1.TXT')).toHaveLength(2)
    })
  })
}
