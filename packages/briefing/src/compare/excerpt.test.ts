import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { excerpt } from './excerpt.ts'

const shown = (text: string, words: string) => {
  const start = text.indexOf(words)
  const part = excerpt(text, { start, end: start + words.length }, 24)
  return text.slice(part.start, part.end)
}

const LONG =
  'In a meeting that went on through the night in the old customs house of Sarrin and was twice interrupted by power cuts in the harbour, the two ministers, who had not met since the war, explored the possibility of reopening the ferry line, while guards kept fishermen away from the quay.'

describe('the part of a sentence that is shown', () => {
  it('is the whole of a short one', () => {
    expect(shown('The two ministers explored a ferry line.', 'explored')).toBe(
      'The two ministers explored a ferry line.',
    )
  })

  it('is the clauses around the words that differ', () => {
    expect(shown(LONG, 'explored the possibility')).toBe(
      'the two ministers, who had not met since the war, explored the possibility of reopening the ferry line',
    )
  })

  it('never cuts within quotation marks', () => {
    const text = `The minister, who had come by boat with nine advisers and a cook from the capital of the island, said “we asked, and we were told, and we will ask again, until the line is open” to a crowd of fishermen, sailors and children in the harbour.`
    expect(shown(text, 'we were told')).toContain(
      '“we asked, and we were told, and we will ask again, until the line is open”',
    )
  })

  it('is always a slice that holds what must be kept', () => {
    fc.assert(
      fc.property(fc.nat({ max: LONG.length - 1 }), fc.nat({ max: 40 }), (start, length) => {
        const keep = { start, end: Math.min(LONG.length, start + length + 1) }
        const part = excerpt(LONG, keep, 24)
        expect(part.start).toBeLessThanOrEqual(keep.start)
        expect(part.end).toBeGreaterThanOrEqual(keep.end)
      }),
    )
  })
})
