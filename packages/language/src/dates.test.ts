import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DateMention, datesIn } from './dates.ts'

/** year-month-day weekday time, with - for what does not stand there. */
const brief = ({ year, month, day, weekday, time }: DateMention) =>
  [year, month, day, weekday, time].map((part) => part ?? '-').join(' ')
const read = (text: string) => datesIn(text).map(brief)

describe('datesIn', () => {
  const mentions: [string, string[]][] = [
    ['June 4, 2024, 5:35 PM', ['2024 6 4 - 17:35']],
    ['4 June 2024 at 12.05 am', ['2024 6 4 - 00:05']],
    ['on Tuesday morning (Jun. 4) at the palace', ['- 6 4 2 -']],
    ['Saturday, the 6th of June', ['- 6 6 6 -']],
    ['ALTA VISTA, 7 MAR 91 (RADIO COSTA)', ['1991 3 7 - -']],
    ['from May 25 to 31, 2024.', ['2024 5 25 - -', '2024 5 31 - -']],
    ['25-31 May 2024', ['2024 5 25 - -', '2024 5 31 - -']],
    ['March 14, 2013 Thursday 10:35 AM', ['2013 3 14 4 10:35']],
    ['2024-06-04T17:35:00+07:00', ['2024 6 4 - 17:35']],
    ['4 de junio de 2024 y 12 octobre 2023', ['2024 6 4 - -', '2023 10 12 - -']],
    ['Selasa, 4 Juni 2024', ['2024 6 4 2 -']],
    ['ngày 4 tháng 6 năm 2024', ['2024 6 4 - -']],
    ['2024年6月4日', ['2024 6 4 - -']],
    ['24/6/2024 and 04.06.2024', ['2024 6 24 - -', '2024 6 4 - -']],
    ['dated May\n12, 1999', ['1999 5 12 - -']],
    ['in November 2022, on Friday', ['2022 11 - - -', '- - - 5 -']],
    ['on May 8 2,000 people', ['- 5 8 - -']],
  ]
  for (const [text, parts] of mentions) it(`reads ${JSON.stringify(text)}`, () => expect(read(text)).toEqual(parts))

  const others = [
    'he may 4 times',
    '4/6/2024',
    '31 June 2024',
    'they march 20 miles',
    'Sun and Sat were shown',
    'version 10.4.2',
    'in 2024',
    'June 45',
  ]
  for (const text of others) it(`finds none in ${JSON.stringify(text)}`, () => expect(read(text)).toEqual([]))

  it('gives ranges that hold its words, in order and apart, whatever the text', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            'June',
            ' 4',
            ',',
            ' 2024',
            'Tuesday',
            ' ',
            '(',
            'MAR',
            '91',
            '-',
            '\n',
            'to 31',
            '5:35 PM',
            '年',
            'x',
          ),
        ),
        (parts) => {
          const text = parts.join('')
          let end = 0
          for (const { range, text: words, month, day } of datesIn(text)) {
            expect(text.slice(range.start, range.end)).toBe(words)
            expect(range.start).toBeGreaterThanOrEqual(end)
            expect(day === null || month !== null).toBe(true)
            end = range.end
          }
        },
      ),
    ))

  it('reads long text in time that grows with its length', () => {
    const started = performance.now()
    for (const piece of ['June ', '4 ', 'Tuesday, ', '1-1-', 'May 1 to ']) datesIn(piece.repeat(20_000))
    expect(performance.now() - started).toBeLessThan(5000)
  })
})
