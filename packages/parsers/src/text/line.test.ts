import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linesOf } from './line.ts'

const texts = (text: string) => linesOf(text).map((line) => line.text)

describe('linesOf', () => {
  it('joins lines that were wrapped at a width', () => {
    const wrapped = [
      'The navy said today that two patrol boats have returned from the strait',
      'without seeing any of the vessels that the fishermen of both of the islands',
      'had reported on Monday. The search goes on, the admiral told the radio.',
    ].join('\n')
    expect(texts(wrapped)).toEqual([wrapped])
  })
  it('starts anew at an indent and at a blank line', () => {
    const line = 'The navy said today that two patrol boats have returned from the strait'
    expect(texts(`${line}\n${line}\n${line}\n   ${line}\n\n${line}`)).toHaveLength(3)
  })
  it('leaves paragraphs of a line each alone', () => {
    expect(texts('A short line.\nAnother one.\nAnd a third.')).toHaveLength(3)
  })
  it('remembers blank lines', () =>
    expect(linesOf('a\n\nb\nc').map(({ blankBefore }) => blankBefore)).toEqual([true, true, false]))
  it('gives ranges that hold the words, whatever the text', () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('word ', 'The ', '\n', '\r\n', '   ', '\u00a0', 'ច', 'longer-word-here ')),
        (parts) => {
          const text = parts.join('')
          for (const { range, text: words } of linesOf(text)) {
            expect(text.slice(range.start, range.end)).toBe(words)
            expect(words.trim()).toBe(words)
          }
          expect(
            linesOf(text)
              .map((line) => line.text.replace(/\s/g, ''))
              .join(''),
          ).toBe(text.replace(/\s/g, ''))
        },
      ),
    ))
})
