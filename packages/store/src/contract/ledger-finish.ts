import { describe, expect, it } from 'vitest'
import { aDocument, aFingerprint, anArticle, at } from './examples.ts'
import { addDocuments, claimOne, finishOne, kept, LEASE } from './ledger-steps.ts'
import type { Place } from './place.ts'

const document = aDocument('harbour.txt')
const article = anArticle(document, 1)

/** How claims end, and what that writes. */
export function finishContract(place: Place): void {
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
}
