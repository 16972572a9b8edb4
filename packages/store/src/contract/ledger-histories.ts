import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Claim } from '../store.ts'
import { at } from './examples.ts'
import { addDocuments, finishOne, LEASE } from './ledger-steps.ts'
import type { Place } from './place.ts'

const INPUTS = ['a', 'b', 'c']

const step = fc.oneof(
  fc.record({ do: fc.constant('claim' as const), inputs: fc.uniqueArray(fc.nat(2), { minLength: 1 }) }),
  fc.record({
    do: fc.constant('finish' as const),
    which: fc.nat(20),
    status: fc.constantFrom('kept' as const, 'failed' as const, 'again' as const),
  }),
  fc.record({ do: fc.constant('retry' as const), input: fc.nat(2) }),
  fc.record({ do: fc.constant('wait' as const), seconds: fc.integer({ min: 1, max: 2 * LEASE }) }),
)

/** What has to be true of an input, told without a database. */
type Told = { state: 'due' | 'leased' | 'kept' | 'failed'; claim: Claim | null; until: number }

/** Any history of claims, ends in any order and retries goes as a few lines of plain code say. */
export function ledgerHistories(place: Place): void {
  describe('ledger: histories', () => {
    it('lets a claim end only if it is the newest on its input and was not ended', async () => {
      const store = await place.open()
      let run = 0
      const property = fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const ids = await addDocuments(
          store,
          INPUTS.map((name) => `${++run} ${name}`),
        )
        const told = ids.map((): Told => ({ state: 'due', claim: null, until: 0 }))
        const made: Claim[] = []
        let now = 0
        for (const step of steps) {
          if (step.do === 'wait') now += step.seconds
          if (step.do === 'claim') {
            const free = step.inputs.filter((index) => {
              const { state, until } = told[index]!
              return state === 'due' || (state === 'leased' && until <= now)
            })
            const asked = step.inputs.map((index) => ids[index]!)
            const claims = await store.ledger.claim('ingest', asked, { now: at(now), leaseSeconds: LEASE })
            expect(claims.map(({ input }) => input)).toEqual(free.map((index) => ids[index]))
            for (const claim of claims) told[ids.indexOf(claim.input)] = { state: 'leased', claim, until: now + LEASE }
            made.push(...claims)
          }
          if (step.do === 'finish' && made.length > 0) {
            const claim = made[step.which % made.length]!
            const index = ids.indexOf(claim.input)
            const isGood = told[index]!.claim === claim
            const { status } = step
            const ending =
              status === 'again' ? { status, reason: '', dueAt: at(now), attempt: true } : { status, reason: '' }
            expect(await finishOne(store, claim, ending, now)).toBe(isGood)
            if (isGood) told[index] = { state: status === 'again' ? 'due' : status, claim: null, until: 0 }
          }
          if (step.do === 'retry') {
            const isFailed = told[step.input]!.state === 'failed'
            expect(await store.ledger.retry('ingest', ids[step.input]!, { now: at(now) })).toBe(isFailed)
            if (isFailed) told[step.input] = { state: 'due', claim: null, until: 0 }
          }
        }
        const rows = new Map((await store.ledger.of(ids)).map(({ input, state }) => [input, state]))
        expect(ids.map((id) => rows.get(id))).toEqual(told.map(({ state }) => state))
      })
      await fc.assert(property, { numRuns: 60 })
    })
  })
}
