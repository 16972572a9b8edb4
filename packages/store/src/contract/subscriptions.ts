import { describe, expect, it } from 'vitest'
import { aDocument, aSubscription, at } from './examples.ts'
import { LEASE } from './ledger-steps.ts'
import type { Place } from './place.ts'

const ID = 'feed/harbour'
const claimAt = (seconds: number) => ({ now: at(seconds), leaseSeconds: LEASE })
const document = aDocument('https://news.example/feed')
const documents = [{ document, bytes: new Uint8Array([1, 2, 3]) }]

/** Who may ask a feed, and what is kept of its answer. */
export function subscriptionsContract(place: Place): void {
  describe('subscriptions', () => {
    it('are leased to one, until the lease runs out or is ended', async () => {
      const store = await place.open()
      const claim = await store.subscriptions.claim(ID, claimAt(0))
      expect(claim).toEqual({ id: ID, start: 1, subscription: null })
      expect(await store.subscriptions.claim(ID, claimAt(LEASE - 1))).toBeNull()
      expect(await store.subscriptions.claim('feed/other', claimAt(0))).not.toBeNull()
      const second = await store.subscriptions.claim(ID, claimAt(LEASE))
      expect(second).toMatchObject({ start: 2 })
      await store.subscriptions.finish(second!, { subscription: aSubscription(ID) }, { now: at(LEASE) })
      expect(await store.subscriptions.claim(ID, claimAt(LEASE))).toMatchObject({ start: 3 })
    })

    it('go to one of many that ask at once', async () => {
      const stores = await Promise.all(Array.from({ length: 4 }, () => place.open()))
      const claims = await Promise.all(stores.map((store) => store.subscriptions.claim(ID, claimAt(0))))
      expect(claims.filter((claim) => claim !== null)).toHaveLength(1)
    })

    it('are leased only when they are due, by what is known of them', async () => {
      const store = await place.open()
      const known = aSubscription(ID, { failures: 2, error: 'no answer', validators: null, waitUntil: at(90) })
      const claim = await store.subscriptions.claim(ID, claimAt(0))
      await store.subscriptions.finish(claim!, { subscription: known }, { now: at(1) })
      const seen: unknown[] = []
      const isDue = (due: boolean) => (subscription: unknown) => {
        seen.push(subscription)
        return due
      }
      expect(await store.subscriptions.claim(ID, { ...claimAt(2), isDue: isDue(false) })).toBeNull()
      expect(await store.subscriptions.claim(ID, { ...claimAt(2), isDue: isDue(true) })).toEqual({
        id: ID,
        start: 2,
        subscription: known,
      })
      expect(seen).toEqual([known, known])
      expect(await store.subscriptions.all()).toEqual([known])
    })

    it('bring documents, once, which are due for ingest', async () => {
      const store = await place.open()
      const claim = await store.subscriptions.claim(ID, claimAt(0))
      const ending = { subscription: aSubscription(ID), documents }
      expect(await store.subscriptions.finish(claim!, ending, { now: at(1) })).toEqual([document.id])
      expect(await store.ledger.of([document.id])).toMatchObject([{ stage: 'ingest', state: 'due' }])
      const again = await store.subscriptions.claim(ID, claimAt(2))
      expect(await store.subscriptions.finish(again!, ending, { now: at(3) })).toEqual([])
    })

    it('take nothing from one that was overtaken', async () => {
      const store = await place.open()
      const stale = await store.subscriptions.claim(ID, claimAt(0))
      const good = await store.subscriptions.claim(ID, claimAt(LEASE))
      const ending = { subscription: aSubscription(ID, { error: 'stale' }), documents, entries: ['a'] }
      expect(await store.subscriptions.finish(stale!, ending, { now: at(LEASE) })).toBeNull()
      expect(await store.allDocuments()).toEqual([])
      expect(await store.subscriptions.knownEntries(ID, ['a'])).toEqual(new Set())
      const subscription = aSubscription(ID)
      expect(await store.subscriptions.finish(good!, { subscription }, { now: at(LEASE) })).toEqual([])
      expect(await store.subscriptions.finish(good!, ending, { now: at(LEASE) })).toBeNull()
      expect(await store.subscriptions.all()).toEqual([subscription])
    })

    it('know their entries, each for itself, until they were not seen for long', async () => {
      const store = await place.open()
      const see = async (id: string, seconds: number, entries: string[], forgetBefore: number) => {
        const claim = await store.subscriptions.claim(id, claimAt(seconds))
        const ending = { subscription: aSubscription(id), entries, forgetBefore: at(forgetBefore) }
        await store.subscriptions.finish(claim!, ending, { now: at(seconds) })
      }
      const many = Array.from({ length: 1200 }, (_, index) => `entry ${index}`)
      await see(ID, 0, ['a', 'b', 'b', ...many], 0)
      await see('feed/other', 0, ['c'], 0)
      expect(await store.subscriptions.knownEntries(ID, ['a', 'b', 'c'])).toEqual(new Set(['a', 'b']))
      expect((await store.subscriptions.knownEntries(ID, many)).size).toBe(many.length)
      await see(ID, 10, ['b'], 0)
      await see(ID, 20, [], 5)
      expect(await store.subscriptions.knownEntries(ID, ['a', 'b', ...many])).toEqual(new Set(['b']))
      expect(await store.subscriptions.knownEntries('feed/other', ['c'])).toEqual(new Set(['c']))
    })
  })
}
