import type { Decision } from '@daybrief/schema'
import { describe, expect, it } from 'vitest'
import { aDecision, at } from './examples.ts'
import type { Place } from './place.ts'

/** Decisions of analysts: added, withdrawn, never lost. */
export function decisionsContract(place: Place): void {
  describe('decisions', () => {
    it('keeps a decision once, and all by time and id', async () => {
      const store = await place.open()
      const late = aDecision('late', { at: at(9) })
      const early: Decision[] = ['b', 'a'].map((id) => aDecision(id, { note: 'seen by the harbour\0\ud800' }))
      for (const decision of [late, ...early]) expect(await store.addDecision(decision)).toBe('added')
      expect(await store.addDecision({ ...late, at: at(10), by: 'somebody else' })).toBe('known')
      expect(await store.decisions()).toEqual([early[1], early[0], late])
    })

    it('marks one as withdrawn, once', async () => {
      const store = await place.open()
      await store.addDecision(aDecision('a'))
      const withdrawn = await Promise.all([1, 2].map((s) => store.withdrawDecision('a', { now: at(s) })))
      expect(withdrawn).toEqual([true, false])
      expect(await store.withdrawDecision('unknown', { now: at(3) })).toBe(false)
      expect(await store.decisions()).toEqual([aDecision('a', { withdrawnAt: at(1) })])
    })

    it('takes one that was withdrawn again, and still says that it was', async () => {
      const store = await place.open()
      await store.addDecision(aDecision('a'))
      await store.withdrawDecision('a', { now: at(1) })
      expect(await store.addDecision(aDecision('a', { at: at(2) }))).toBe('added')
      expect(await store.decisions()).toEqual([aDecision('a', { withdrawnAt: at(1) }), aDecision('a', { at: at(2) })])
      expect(await store.withdrawDecision('a', { now: at(3) })).toBe(true)
      expect((await store.decisions()).map(({ withdrawnAt }) => withdrawnAt)).toEqual([at(1), at(3)])
    })

    it('adds one as counting, whatever it says of itself', async () => {
      const store = await place.open()
      await store.addDecision(aDecision('a', { withdrawnAt: at(1) }))
      expect(await store.decisions()).toEqual([aDecision('a')])
    })
  })
}
