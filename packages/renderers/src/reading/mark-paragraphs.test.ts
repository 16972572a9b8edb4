import type { Paragraph, Range } from '@daybrief/schema'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CitedRange } from './cited-ranges.ts'
import { markParagraphs } from './mark-paragraphs.ts'

describe('markParagraphs', () => {
  test('ranges that cross are cut where the other begins', () => {
    const [first, second] = [cited(2, 8), cited(5, 12)]
    const { paragraphs, split } = markParagraphs([paragraph(0, '0123456789abcdef')], [first, second])
    expect(paragraphs[0]?.map(({ text, ranges }) => [text, ranges])).toEqual([
      ['01', []],
      ['234', [first]],
      ['567', [first, second]],
      ['89ab', [second]],
      ['cdef', []],
    ])
    expect(split).toEqual([first, second])
  })

  test('a range over two paragraphs opens in one and closes in the other', () => {
    const over = cited(2, 8)
    const { paragraphs } = markParagraphs([paragraph(0, 'abcd'), paragraph(6, 'efgh')], [over])
    expect(paragraphs.flat().map(({ text, opens, closes }) => [text, opens.length, closes.length])).toEqual([
      ['ab', 0, 0],
      ['cd', 1, 0],
      ['ef', 0, 1],
      ['gh', 0, 0],
    ])
  })

  test('a range outside all paragraphs is told apart', () => {
    const headline = cited(0, 5)
    expect(markParagraphs([paragraph(6, 'efgh')], [headline]).elsewhere).toEqual([headline])
  })

  test('pieces put together are the paragraphs, and those of a range are its words in them', () => {
    const text = 'One boat left. Two came back. Nobody asked why.'
    const paragraphs = [
      { range: { start: 0, end: 14 }, text: text.slice(0, 14) },
      { range: { start: 15, end: 29 }, text: text.slice(15, 29) },
      { range: { start: 30, end: text.length }, text: text.slice(30) },
    ]
    const place = fc.nat({ max: text.length })
    fc.assert(
      fc.property(fc.array(fc.tuple(place, place), { maxLength: 6 }), (places) => {
        const ranges = places.map(([one, other]) => cited(Math.min(one, other), Math.max(one, other)))
        const marked = markParagraphs(paragraphs, ranges)
        expect(marked.paragraphs.map((pieces) => pieces.map((piece) => piece.text).join(''))).toEqual(
          paragraphs.map((paragraph) => paragraph.text),
        )
        for (const range of ranges) {
          const pieces = marked.paragraphs.flat().filter((piece) => piece.ranges.includes(range))
          const inside = paragraphs.map(({ range: { start, end } }) =>
            text.slice(Math.max(start, range.range.start), Math.max(start, Math.min(end, range.range.end))),
          )
          expect(pieces.map((piece) => piece.text).join('')).toBe(inside.join(''))
          expect(pieces.filter(({ opens }) => opens.includes(range)).length).toBe(pieces.length === 0 ? 0 : 1)
          expect(pieces.at(-1)?.closes.includes(range) ?? true).toBe(true)
          expect(marked.elsewhere.includes(range)).toBe(pieces.length === 0)
        }
      }),
    )
  })
})

function paragraph(start: number, text: string): Paragraph {
  return { range: { start, end: start + text.length }, text }
}

function cited(start: number, end: number): CitedRange & { range: Range } {
  return { range: { start, end }, line: 1, text: null, citedBy: [] }
}
