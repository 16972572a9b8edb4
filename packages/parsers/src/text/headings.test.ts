import { describe, expect, it } from 'vitest'
import { headingsOf } from './headings.ts'
import { linesOf } from './line.ts'

const headings = (...lines: string[]) =>
  headingsOf(linesOf(lines.join('\n\n'))).map(({ index, kind }) => `${index} ${kind}`)

describe('headingsOf', () => {
  it('knows id lines of a series', () => {
    expect(headings('REP-NORTH-0411 (OBS)', 'Text.', 'REP-NORTH-0412 (OBS)', 'Text.')).toEqual(['0 id', '2 id'])
  })
  it('takes one such line in the midst for nothing', () => expect(headings('Text.', 'COVID-19', 'Text.')).toEqual([]))
  it('knows the datelines of monitored reports, and no others', () => {
    expect(
      headings('ALTA VISTA, 7 MAR 91 (RADIO) -- [TEXT] THE', 'TEXT.', 'SOL, NO DATE -- [REPORT] [TEXT] A'),
    ).toEqual(['0 monitoring', '2 monitoring'])
    expect(headings('VALDOR (BW) — Ministers met.', 'SOL, March 3 — It rained.')).toEqual([])
  })
})
