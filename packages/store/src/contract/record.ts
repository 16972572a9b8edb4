import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aDocument, aFingerprint, anArticle, at, documentId, someSubjects } from './examples.ts'
import { addDocuments, keep } from './ledger-steps.ts'
import type { Place } from './place.ts'

/** Any string JavaScript can make: NULs, controls, lone surrogates and all. */
const oddString = fc.oneof(
  fc.array(fc.nat({ max: 0xffff })).map((units) => String.fromCharCode(...units)),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('', '\0', 'a\0b', '\ud800', '\udc00\ud800', '\ufeff', '\u2028', '\\u0000', '"', "'; drop table x;--"),
)

/** What is kept, and that it comes back as it was. */
export function recordContract(place: Place): void {
  describe('record', () => {
    it('keeps a document once, with its bytes, and makes it due for ingest', async () => {
      const store = await place.open()
      const document = aDocument('harbour.txt', { receivedAt: '2031-05-06T08:00:00Z' })
      const bytes = new Uint8Array([0, 255, 128, 10])
      expect(await store.addDocument(document, bytes)).toBe('added')
      expect(await store.addDocument({ ...document, receivedAt: at(9) }, new Uint8Array([7]))).toBe('known')
      expect(await store.documents([document.id])).toEqual([document])
      expect([...(await store.bytes(document.id))!]).toEqual([...bytes])
      expect(await store.ledger.of([document.id])).toEqual([
        {
          stage: 'ingest',
          input: document.id,
          state: 'due',
          reason: '',
          starts: 0,
          attempts: 0,
          dueAt: at(0),
          leasedUntil: null,
          changedAt: at(0),
        },
      ])
    })

    it('keeps an empty document', async () => {
      const store = await place.open()
      await store.addDocument(aDocument('empty.txt', { size: 0 }), new Uint8Array())
      expect((await store.bytes(documentId('empty.txt')))?.length).toBe(0)
    })

    it('answers by id, leaves out what it does not have, and takes doubled and no ids', async () => {
      const store = await place.open()
      const ids = (await addDocuments(store, ['a.txt', 'b.txt', 'c.txt'])).sort()
      const answered = await store.documents([...ids, 'unknown', ids[0]!].reverse())
      expect(answered.map(({ id }) => id)).toEqual(ids)
      expect((await store.allDocuments()).map(({ id }) => id)).toEqual(ids)
      expect(await store.documents([])).toEqual([])
      expect(await store.bytes('unknown')).toBeNull()
      expect(await store.texts(['unknown'])).toEqual(new Map())
    })

    it('keeps texts, articles, fingerprints and subjects', async () => {
      const store = await place.open()
      const document = aDocument('harbour.txt')
      await addDocuments(store, [document.name])
      const articles = [1, 2, 10, 9999, 10000].map((ordinal) => anArticle(document, ordinal))
      await keep(store, document.id, {
        texts: [{ document: document.id, text: 'The ferry left.\n' }],
        articles: articles.toReversed(),
        fingerprints: articles.map(({ id }) => aFingerprint(id)),
        subjects: articles.map(({ id }) => someSubjects(id)),
      })
      const byId = articles.toSorted((one, other) => (one.id < other.id ? -1 : 1))
      const ids = byId.map(({ id }) => id)
      expect(await store.texts([document.id])).toEqual(new Map([[document.id, 'The ferry left.\n']]))
      expect(await store.articlesOf([document.id])).toEqual(byId)
      expect(await store.articles(ids.toReversed())).toEqual(byId)
      expect(await store.fingerprints(ids.toReversed())).toEqual(ids.map((id) => aFingerprint(id)))
      expect(await store.subjects(ids.toReversed())).toEqual(ids.map((id) => someSubjects(id)))
    })

    it('keeps and reads more than fits one statement', async () => {
      const store = await place.open()
      const document = aDocument('archive.txt')
      await addDocuments(store, [document.name])
      const articles = Array.from({ length: 1500 }, (_, index) => anArticle(document, index + 1))
      const ids = articles.map(({ id }) => id)
      await keep(store, document.id, { articles })
      expect((await store.articles(ids.toReversed())).map(({ id }) => id)).toEqual(ids)
    })

    it('brings everything back equal, whatever the strings and bytes are', async () => {
      const store = await place.open()
      let count = 0
      const property = fc.asyncProperty(
        oddString,
        oddString,
        fc.uint8Array(),
        fc.double(),
        async (one, other, bytes, n) => {
          const document = aDocument(`${++count}`, { name: one, address: other, mediaType: other, size: bytes.length })
          await store.addDocument(document, bytes)
          const article = { ...anArticle(document, 1, one), address: other, byline: null }
          const weight = Number.isFinite(n) ? n + 0 : 0
          const subjects = { ...someSubjects(article.id), security: weight }
          const texts = [{ document: document.id, text: one + other }]
          await keep(store, document.id, { texts, articles: [article], subjects: [subjects] })
          expect(await store.documents([document.id])).toEqual([document])
          expect([...(await store.bytes(document.id))!]).toEqual([...bytes])
          expect((await store.texts([document.id])).get(document.id)).toBe(one + other)
          expect(await store.articles([article.id])).toEqual([article])
          expect(await store.subjects([article.id])).toEqual([subjects])
        },
      )
      await fc.assert(property, { numRuns: 60 })
    })

    it('refuses an id that would come back as another', async () => {
      const store = await place.open()
      const document = aDocument('harbour.txt', { id: 'a\ud800' })
      await expect(store.addDocument(document, new Uint8Array())).rejects.toThrow('well-formed')
      expect(await store.allDocuments()).toEqual([])
    })

    it('refuses an instant that is none', async () => {
      const store = await place.open()
      const document = aDocument('harbour.txt', { receivedAt: 'this morning' })
      await expect(store.addDocument(document, new Uint8Array())).rejects.toThrow('"this morning"')
      expect(await store.allDocuments()).toEqual([])
    })

    it('knows when it was made, and still does when it is opened again', async () => {
      const first = await place.open()
      const madeAt = await first.createdAt()
      expect(madeAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
      await addDocuments(first, ['harbour.txt'])
      const second = await place.open()
      expect(await second.createdAt()).toBe(madeAt)
      expect(await second.allDocuments()).toHaveLength(1)
    })
  })
}
