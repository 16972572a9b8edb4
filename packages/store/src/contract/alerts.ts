import { describe, expect, it } from 'vitest'
import { aDocument, anArticle, at } from './examples.ts'
import { addDocuments, claimOne, finishOne, keep, kept } from './ledger-steps.ts'
import type { Place } from './place.ts'

const document = aDocument('harbour.txt')
const [one, two] = [anArticle(document, 1), anArticle(document, 2)]
const hitOn = (name: string) => [
  { watchlist: 'vessels', name, evidence: [{ range: { start: 4, end: 9 }, text: 'ferry' }] },
]
const raised = (article: string, seconds: number, name = 'The ferry') => ({
  article,
  hits: hitOn(name),
  raisedAt: at(seconds),
  deliveredAt: null,
})

/** Alerts: raised once in the life of an article, and waiting until they are marked as delivered. */
export function alertsContract(place: Place): void {
  describe('alerts', () => {
    async function open() {
      const store = await place.open()
      await addDocuments(store, [document.name])
      const next = [one, two].map(({ id }) => ({ stage: 'classify' as const, input: id }))
      const claim = await claimOne(store, 'ingest', document.id, 0)
      await finishOne(store, claim, kept({ articles: [one, two] }, next), 0)
      return store
    }

    it('are raised with the record of a good claim alone, once for an article', async () => {
      const store = await open()
      const old = await claimOne(store, 'classify', one.id, 1)
      const alerts = [{ article: one.id, hits: hitOn('The ferry') }]
      const fresh = await claimOne(store, 'classify', one.id, 1000)
      expect(await finishOne(store, old, kept({ alerts }), 1001)).toBe(false)
      expect(await store.alerts.raised()).toEqual([])
      expect(await finishOne(store, fresh, kept({ alerts }), 1002)).toBe(true)
      const again = await claimOne(store, 'classify', two.id, 1003)
      await finishOne(store, again, kept({ alerts: [{ article: one.id, hits: hitOn('Another') }] }), 1003)
      expect(await store.alerts.raised()).toEqual([raised(one.id, 1002)])
    })

    it('wait, oldest first, until they are delivered; of several that deliver, one did', async () => {
      const store = await open()
      for (const [seconds, { id }] of [two, one].entries()) {
        const claim = await claimOne(store, 'classify', id, seconds)
        await finishOne(store, claim, kept({ alerts: [{ article: id, hits: hitOn('The ferry') }] }), seconds)
      }
      expect(await store.alerts.waiting({ limit: 9 })).toEqual([raised(two.id, 0), raised(one.id, 1)])
      expect(await store.alerts.waiting({ limit: 1 })).toEqual([raised(two.id, 0)])
      const other = await place.open()
      const marked = await Promise.all([store, other].map(({ alerts }) => alerts.delivered(two.id, { now: at(5) })))
      expect(marked.toSorted()).toEqual([false, true])
      expect(await store.alerts.waiting({ limit: 9 })).toEqual([raised(one.id, 1)])
      expect(await store.alerts.raised()).toEqual([raised(one.id, 1), { ...raised(two.id, 0), deliveredAt: at(5) }])
      expect(await store.alerts.raised({ since: at(1) })).toEqual([raised(one.id, 1)])
      expect(await store.alerts.delivered('unknown', { now: at(6) })).toBe(false)
    })

    it('are refused for an article that is not there, with all else of the claim', async () => {
      const store = await place.open()
      await addDocuments(store, [document.name])
      const alerts = [{ article: one.id, hits: hitOn('The ferry') }]
      await expect(keep(store, document.id, { alerts })).rejects.toThrow()
      expect(await store.alerts.raised()).toEqual([])
    })
  })
}
