import { describe, expect, it } from 'vitest'
import { aDocument, aFingerprint, anArticle, at, documentId } from './examples.ts'
import { addDocuments, claimOne, finishOne, kept, LEASE } from './ledger-steps.ts'
import type { Place } from './place.ts'

const document = aDocument('harbour.txt')
const article = anArticle(document, 1)

/** Claims and how they end. */
export function ledgerContract(place: Place): void {
  describe('ledger: claim', () => {
    it('leases a due input to one, until the lease runs out', async () => {
      const store = await place.open()
      const [input] = (await addDocuments(store, ['harbour.txt'])) as [string]
      expect(await claimOne(store, 'ingest', input, 5)).toEqual({
        stage: 'ingest',
        input,
        start: 1,
        starts: 1,
        attempts: 0,
      })
      const claimAgain = (seconds: number) =>
        store.ledger.claim('ingest', [input], { now: at(seconds), leaseSeconds: LEASE })
      expect(await claimAgain(5)).toEqual([])
      expect(await claimAgain(5 + LEASE - 1)).toEqual([])
      expect(await claimAgain(5 + LEASE)).toEqual([{ stage: 'ingest', input, start: 2, starts: 2, attempts: 0 }])
      expect(await store.ledger.of([input])).toMatchObject([
        { state: 'leased', starts: 2, leasedUntil: at(5 + 2 * LEASE), changedAt: at(5 + LEASE) },
      ])
    })

    it('leaves out what is not due yet, not at this stage, done or unknown, and answers in the order asked', async () => {
      const store = await place.open()
      const inputs = await addDocuments(store, ['a', 'b', 'c', 'd'])
      expect(await store.ledger.claim('ingest', inputs, { now: at(-1), leaseSeconds: LEASE })).toEqual([])
      expect(await store.ledger.claim('dedupe', inputs, { now: at(1), leaseSeconds: LEASE })).toEqual([])
      await finishOne(store, await claimOne(store, 'ingest', inputs[1]!, 1), kept(), 1)
      const asked = [inputs[3]!, 'unknown', inputs[0]!, inputs[3]!, inputs[1]!, inputs[2]!]
      const claims = await store.ledger.claim('ingest', asked, { now: at(1), leaseSeconds: LEASE })
      expect(claims.map(({ input }) => input)).toEqual([inputs[3], inputs[0], inputs[2]])
    })

    it('gives each input to one of several that ask at once', async () => {
      const inputs = Array.from({ length: 30 }, (_, index) => `file-${index}`)
      const stores = [await place.open(), await place.open(), await place.open()]
      const ids = await addDocuments(stores[0]!, inputs)
      const claimed = await Promise.all(
        ids.flatMap((id) =>
          stores.map((store) => store.ledger.claim('ingest', [id], { now: at(1), leaseSeconds: LEASE })),
        ),
      )
      expect(
        claimed
          .flat()
          .map(({ input }) => input)
          .sort(),
      ).toEqual(ids.toSorted())
    })
  })

  describe('ledger: finish', () => {
    it('keeps what a claim gives, and makes the next rows due', async () => {
      const store = await place.open()
      await addDocuments(store, [document.name])
      const claim = await claimOne(store, 'ingest', document.id, 1)
      const ending = kept({ articles: [article] }, [{ stage: 'dedupe', input: article.id }])
      expect(await finishOne(store, claim, ending, 2)).toBe(true)
      expect(await store.articles([article.id])).toEqual([article])
      expect(await store.ledger.of([document.id, article.id])).toMatchObject([
        {
          input: document.id,
          stage: 'ingest',
          state: 'kept',
          reason: 'done',
          starts: 0,
          leasedUntil: null,
          changedAt: at(2),
        },
        { input: article.id, stage: 'dedupe', state: 'due', dueAt: at(2), starts: 0, attempts: 0 },
      ])
    })

    it('writes nothing of a claim that another has overtaken, and the rest of the same call all the same', async () => {
      const store = await place.open()
      const [input, other] = (await addDocuments(store, [document.name, 'other.txt'])) as [string, string]
      const stale = await claimOne(store, 'ingest', input, 0)
      const fresh = await claimOne(store, 'ingest', input, LEASE)
      const bystander = await claimOne(store, 'ingest', other, LEASE)
      const lost = kept({ articles: [article] }, [{ stage: 'dedupe', input: article.id }])
      const good = await store.ledger.finish(
        [
          { claim: stale, ending: lost },
          { claim: bystander, ending: kept({ texts: [{ document: other, text: 'x' }] }) },
        ],
        { now: at(LEASE + 1) },
      )
      expect(good).toEqual([false, true])
      expect(await store.articles([article.id])).toEqual([])
      expect(await store.ledger.of([article.id])).toEqual([])
      expect((await store.texts([other])).get(other)).toBe('x')
      expect(await finishOne(store, fresh, kept(), LEASE + 2)).toBe(true)
    })

    it('ends a claim once', async () => {
      const store = await place.open()
      const [input] = (await addDocuments(store, ['harbour.txt'])) as [string]
      const claim = await claimOne(store, 'ingest', input, 0)
      const endings = [
        { claim, ending: kept() },
        { claim, ending: { status: 'dropped' as const, reason: 'again' } },
      ]
      expect(await store.ledger.finish(endings, { now: at(1) })).toEqual([true, false])
      expect(await finishOne(store, claim, kept(), 2)).toBe(false)
      expect(await store.ledger.of([input])).toMatchObject([{ state: 'kept', changedAt: at(1) }])
    })

    it('takes a late end while nobody else has claimed the input', async () => {
      const store = await place.open()
      const [input] = (await addDocuments(store, ['harbour.txt'])) as [string]
      const claim = await claimOne(store, 'ingest', input, 0)
      expect(await finishOne(store, claim, kept(), 10 * LEASE)).toBe(true)
    })

    it('refuses a claim from before a retry, though the counters began anew', async () => {
      const store = await place.open()
      const [input] = (await addDocuments(store, ['harbour.txt'])) as [string]
      const old = await claimOne(store, 'ingest', input, 0)
      const second = await claimOne(store, 'ingest', input, LEASE)
      await finishOne(store, second, { status: 'failed', reason: 'broken' }, LEASE)
      await store.ledger.retry('ingest', input, { now: at(LEASE) })
      const fresh = await claimOne(store, 'ingest', input, LEASE)
      expect(fresh).toMatchObject({ starts: 1, attempts: 0 })
      expect(await finishOne(store, old, kept(), LEASE)).toBe(false)
      expect(await finishOne(store, fresh, kept(), LEASE)).toBe(true)
    })

    it('puts an input back, with and without counting the attempt', async () => {
      const store = await place.open()
      const [input] = (await addDocuments(store, ['harbour.txt'])) as [string]
      const again = { status: 'again' as const, reason: 'the desk is closed', dueAt: '2031-05-06T09:00:00Z' }
      const first = await claimOne(store, 'ingest', input, 0)
      expect(await finishOne(store, first, { ...again, attempt: false }, 1)).toBe(true)
      expect(await store.ledger.of([input])).toMatchObject([
        { state: 'due', reason: again.reason, starts: 0, attempts: 0, dueAt: at(3600), changedAt: at(1) },
      ])
      expect(await store.ledger.due('ingest', { now: at(3599), limit: 9 })).toEqual([])
      const second = await claimOne(store, 'ingest', input, 3600)
      expect(second).toMatchObject({ start: 2, starts: 1, attempts: 0 })
      await finishOne(store, second, { ...again, attempt: true }, 3601)
      expect(await claimOne(store, 'ingest', input, 3601)).toMatchObject({ start: 3, starts: 1, attempts: 1 })
    })

    it('counts the starts that had no end', async () => {
      const store = await place.open()
      const [input] = (await addDocuments(store, ['harbour.txt'])) as [string]
      await claimOne(store, 'ingest', input, 0)
      await claimOne(store, 'ingest', input, LEASE)
      const third = await claimOne(store, 'ingest', input, 2 * LEASE)
      expect(third.starts).toBe(3)
      await finishOne(store, third, { status: 'failed', reason: 'poison' }, 2 * LEASE)
      expect(await store.ledger.dead()).toMatchObject([{ input, starts: 2, reason: 'poison' }])
    })

    it('leaves a next row that is there already as it is', async () => {
      const store = await place.open()
      const [input, other] = (await addDocuments(store, ['a', 'b'])) as [string, string]
      const next = [{ stage: 'dedupe' as const, input: 'x' }]
      await finishOne(store, await claimOne(store, 'ingest', input, 0), kept({}, next), 1)
      await finishOne(store, await claimOne(store, 'dedupe', 'x', 1), kept(), 2)
      await finishOne(store, await claimOne(store, 'ingest', other, 3), kept({}, [...next, ...next]), 3)
      expect(await store.ledger.of(['x'])).toMatchObject([{ state: 'kept', changedAt: at(2) }])
    })

    it('writes all or nothing', async () => {
      const store = await place.open()
      const inputs = await addDocuments(store, ['a', 'b'])
      const claims = await store.ledger.claim('ingest', inputs, { now: at(0), leaseSeconds: LEASE })
      const endings = [
        { claim: claims[0]!, ending: kept({ texts: [{ document: inputs[0]!, text: 'x' }] }) },
        { claim: claims[1]!, ending: kept({ fingerprints: [aFingerprint('of no article')] }) },
      ]
      await expect(store.ledger.finish(endings, { now: at(1) })).rejects.toThrow()
      expect(await store.texts(inputs)).toEqual(new Map())
      expect((await store.ledger.of(inputs)).map(({ state }) => state)).toEqual(['leased', 'leased'])
    })

    it('keeps a reason of any words', async () => {
      const store = await place.open()
      const [input] = (await addDocuments(store, ['harbour.txt'])) as [string]
      const reason = 'cut at \ud83d, then \0 "and" \\'
      await finishOne(store, await claimOne(store, 'ingest', input, 0), { status: 'failed', reason }, 1)
      expect((await store.ledger.dead())[0]?.reason).toBe(reason)
    })
  })

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
