import { describe, expect, it } from 'vitest'
import { aDocument, anArticle, at, documentId } from './examples.ts'
import { addDocuments, claimOne, finishOne, kept, LEASE } from './ledger-steps.ts'
import type { Place } from './place.ts'

const document = aDocument('harbour.txt')
const _article = anArticle(document, 1)

/** What a reconciler and a person see of the ledger, and do about it. */
export function careContract(place: Place): void {
  describe('ledger: looking after it', () => {
    it('says what is due, oldest first, what a dead worker left behind included', async () => {
      const store = await place.open()
      const documents = ['a', 'b', 'c', 'd', 'e'].map((name, index) =>
        aDocument(name, { receivedAt: at(10 - 2 * index) }),
      )
      for (const document of documents) await store.addDocument(document, new Uint8Array())
      const [a, b, c, d, e] = documents.map(({ id }) => id) as [string, string, string, string, string]
      await claimOne(store, 'ingest', d, 10)
      await store.ledger.claim('ingest', [b], { now: at(10), leaseSeconds: 2 * LEASE })
      const due = async (limit: number) =>
        (await store.ledger.due('ingest', { now: at(10 + LEASE), limit })).map(({ input }) => input)
      expect(await due(9)).toEqual([e, d, c, a])
      expect(await due(2)).toEqual([e, d])
      expect(await store.ledger.due('dedupe', { now: at(99), limit: 9 })).toEqual([])
    })

    it('keeps a dead list; retry and discard take from it', async () => {
      const store = await place.open()
      const [a, b, c] = (await addDocuments(store, ['a', 'b', 'c'])) as [string, string, string]
      for (const [index, input] of [c, a, b].entries()) {
        const claim = await claimOne(store, 'ingest', input, index)
        await finishOne(store, claim, { status: 'failed', reason: `broken ${index}` }, index)
      }
      expect((await store.ledger.dead()).map(({ input }) => input)).toEqual([c, a, b])
      expect(await store.ledger.retry('ingest', a, { now: at(50) })).toBe(true)
      expect(await store.ledger.retry('ingest', a, { now: at(51) })).toBe(false)
      expect(await store.ledger.discard('ingest', b, { now: at(52), reason: 'a test page' })).toBe(true)
      expect(await store.ledger.discard('ingest', b, { now: at(53), reason: 'twice' })).toBe(false)
      expect(await store.ledger.retry('dedupe', c, { now: at(54) })).toBe(false)
      expect((await store.ledger.dead()).map(({ input }) => input)).toEqual([c])
      const rows = new Map((await store.ledger.of([a, b])).map((row) => [row.input, row]))
      expect(rows.get(a)).toMatchObject({ state: 'due', reason: '', starts: 0, attempts: 0, dueAt: at(50) })
      expect(rows.get(b)).toMatchObject({ state: 'dropped', reason: 'a test page', changedAt: at(52) })
    })

    it('counts by stage and state', async () => {
      const store = await place.open()
      const [a] = (await addDocuments(store, ['a', 'b', 'c'])) as [string]
      const next = [{ stage: 'dedupe' as const, input: documentId('x') }]
      await finishOne(store, await claimOne(store, 'ingest', a, 0), kept({}, next), 0)
      expect(await store.ledger.counts()).toEqual([
        { stage: 'dedupe', state: 'due', count: 1 },
        { stage: 'ingest', state: 'due', count: 2 },
        { stage: 'ingest', state: 'kept', count: 1 },
      ])
    })
  })
}
