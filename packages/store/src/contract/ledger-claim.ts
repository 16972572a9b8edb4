import { describe, expect, it } from 'vitest'
import { aDocument, anArticle, at } from './examples.ts'
import { addDocuments, claimOne, finishOne, kept, LEASE } from './ledger-steps.ts'
import type { Place } from './place.ts'

const document = aDocument('harbour.txt')
const _article = anArticle(document, 1)

/** Who gets a lease, and on what. */
export function claimContract(place: Place): void {
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
}
