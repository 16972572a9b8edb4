import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fifo } from './fifo.ts'

test('behaves as an array that is pushed and shifted', () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.integer(), { nil: 'shift' as const })), (steps) => {
      const line = fifo<number>()
      const model: number[] = []
      for (const step of steps) {
        if (step === 'shift') expect(line.shift()).toBe(model.shift())
        else {
          line.push(step)
          model.push(step)
        }
        expect(line.size()).toBe(model.length)
      }
    }),
  )
})
