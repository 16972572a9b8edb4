import { describe, expect, it } from 'vitest'
import type { DateSources } from './date-sources.ts'
import { publishedAt, yearlessDay } from './published-at.ts'
import { dateByNeighbours } from './year-of-day.ts'

/** Sources whose paragraphs are the text's lines, the captions those that start with `[`. */
function sources(text: string, extra: Partial<DateSources> = {}): DateSources {
  let start = 0
  const lines = text.split('\n').map((line) => {
    const range = { start, end: start + line.length }
    start = range.end + 1
    return range
  })
  const isCaption = ({ start: at }: { start: number }) => text[at] === '['
  return {
    text,
    whole: { start: 0, end: text.length },
    lines: [],
    dateline: null,
    captions: lines.filter(isCaption),
    paragraphs: lines.filter((line) => !isCaption(line)),
    opinion: false,
    ...extra,
  }
}
const told = (text: string, extra?: Partial<DateSources>) => {
  const found = publishedAt(sources(text, extra))
  return found === null ? null : `${found.date} ${found.basis}`
}
const all = (text: string) => [{ start: 0, end: text.length }]

describe('publishedAt', () => {
  it('takes a date line, with its time and zone', () => {
    const line = 'Published: 4 June 2024, 17:35 GMT+7'
    expect(publishedAt(sources(line, { lines: all(line) }))).toMatchObject({
      date: '2024-06-04',
      time: '17:35',
      zone: 'GMT+7',
      basis: 'line',
    })
  })
  it('takes a dateline before what the text says', () => {
    const text = 'VALDOR, 8 MAR 91 -- THE STORM OF 6 MARCH 1991 WAS THE WORST.'
    expect(told(text, { dateline: { start: 8, end: 16 } })).toBe('1991-03-08 dateline')
  })
  it('finds the year in which day and weekday agree', () => {
    const text = 'Jul. 15\nHe spoke on Tuesday morning (Jul. 15). The survey of 2023 was larger than that of 2025.'
    expect(told(text, { dateline: { start: 0, end: 7 } })).toBe('2025-07-15 dateline')
  })
  it('leaves a day without a year alone when no weekday tells it', () => {
    expect(told('Jul. 15\nThe survey of 2023 was larger.', { dateline: { start: 0, end: 7 } })).toBeNull()
  })
  it('takes the date of a picture, if no weekday speaks against it', () => {
    expect(told('[The envoy arrives on March 3, 2026. (KPN)]\nShe came on Tuesday.')).toBe('2026-03-03 caption')
    expect(told('[The envoy arrives on March 3, 2026. (KPN)]\nShe left on Friday.')).toBeNull()
    expect(told('[The envoy in a file photo of March 3, 2026]\nShe came on Tuesday.')).toBeNull()
  })
  it('takes the one day that the first sentences name', () => {
    expect(told('The council voted on Monday, 5 May 2025, for night buses.')).toBe('2025-05-05 text')
  })
  const unsound = [
    ['two days', 'The visit lasted from May 25 to 31, 2024, he said.'],
    ['a day to come', 'The election will be held on July 28, 2024, the court said.'],
    ['a day of an earlier year', 'The bridge fell on May 3, 2019. It was to be rebuilt in 2024.'],
    ['another weekday', 'On Friday he recalled the storm of May 5, 2025, at sea.'],
    ['weekdays only', 'On Friday he recalled the storm.'],
  ] as const
  for (const [what, text] of unsound) it(`leaves it unknown: ${what}`, () => expect(told(text)).toBeNull())
  it('takes no day from opinion but a date line', () => {
    const text = 'The council voted on Monday, 5 May 2025, and was wrong.'
    expect(told(text, { opinion: true })).toBeNull()
  })
  it('counts from an anniversary to the weekday of the lead', () => {
    const text = 'The leaders meet on Saturday.\nThey marked the 80th anniversary of D-Day on Thursday in the rain.'
    expect(told(text)).toBe('2024-06-08 text')
    expect(told(text.replace('on Thursday', 'on Wednesday'))).toBeNull()
  })
})

describe('dateByNeighbours', () => {
  const dated = (date: string) => ({
    date,
    time: null,
    zone: null,
    basis: 'line' as const,
    confidence: 1,
    evidence: [],
  })
  const day = yearlessDay(sources('The council voted on May 8 for night buses.'))

  it('takes the year of the other articles, at low confidence', () => {
    expect(day && dateByNeighbours(day, [dated('2024-05-02'), dated('2024-06-08')])).toMatchObject({
      date: '2024-05-08',
      basis: 'neighbours',
      confidence: 0.35,
    })
  })
  it('takes none from one neighbour, from two years, or from far away', () => {
    for (const neighbours of [['2024-05-02'], ['2023-12-30', '2024-05-02'], ['2024-11-02', '2024-12-02']])
      expect(day && dateByNeighbours(day, neighbours.map(dated))).toBeNull()
  })
})
