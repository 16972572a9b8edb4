import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { visibleText } from '../visible-text.ts'
import { columns } from './columns.ts'
import { run } from './run.ts'
import { wrap } from './wrap.ts'

describe('wrap', () => {
  test('lines end at spaces, and the others stand under the first', () => {
    expect(lines('- ', 'The harbour is closed until further notice', 18)).toEqual([
      '- The harbour is',
      '  closed until',
      '  further notice',
    ])
  })

  test('what touches stays together over runs', () => {
    const runs = [run('sixteen crew'), run(' '), run('members', 'cue'), run('.')]
    expect(wrap(runs, { width: 14 }).map((line) => line.map(({ text }) => text).join(''))).toEqual([
      'sixteen crew',
      'members.',
    ])
  })

  test('Chinese counts two columns, and no line opens with a mark that closes', () => {
    expect(lines('', '北河港扩建，两国工程队。', 10)).toEqual(['北河港', '扩建，两国', '工程队。'])
  })

  test('Thai breaks between words', () => {
    expect(lines('', 'ปิดด่านพรมแดนชั่วคราว', 10)).toEqual(['ปิดด่าน', 'พรมแดน', 'ชั่วคราว'])
  })

  test('a word wider than the page is cut', () => {
    expect(lines('', 'a abcdefghijkl', 5)).toEqual(['a', 'abcde', 'fghij', 'kl'])
  })

  test('no line is too wide, and no character is lost', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), fc.integer({ min: 10, max: 40 }), (texts, width) => {
        const wrapped = wrap(
          texts.map((text) => run(text)),
          { width, first: '> ' },
        )
        const rows = wrapped.map((line) => line.map(({ text }) => text).join(''))
        expect(rows.filter((row) => columns(row) > width)).toEqual([])
        expect(
          rows
            .map((row) => row.slice(2))
            .join('')
            .replaceAll(' ', ''),
        ).toBe(texts.map(visibleText).join('').replaceAll(' ', ''))
      }),
    )
  })
})

function lines(first: string, text: string, width: number): string[] {
  return wrap([run(text)], { width, first }).map((line) => line.map((run) => run.text).join(''))
}
