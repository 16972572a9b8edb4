import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newestByKey } from './newest-by-key.ts'

describe('newestByKey', () => {
  it('remembers the last place of each key as a map does, however keys collide', () => {
    const key = fc.oneof(fc.constantFrom(0, 1, 2 ** 31, 2 ** 32 - 1), fc.nat(2 ** 32 - 1))
    fc.assert(
      fc.property(fc.array(key, { maxLength: 200 }), (keys) => {
        const table = newestByKey(keys.length)
        for (let round = 0; round < 2; round++) {
          table.clear()
          const expected = new Map<number, number>()
          for (const [place, one] of keys.entries()) {
            expect(table.note(one, place)).toBe(expected.get(one) ?? -1)
            expected.set(one, place)
          }
        }
      }),
    )
  })
})
