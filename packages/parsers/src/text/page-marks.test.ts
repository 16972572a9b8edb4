import { describe, expect, it } from 'vitest'
import { linesOf } from './line.ts'
import { pageMarks } from './page-marks.ts'

const marks = (...lines: string[]) => [...pageMarks(linesOf(lines.join('\n\n')))]

describe('pageMarks', () => {
  const long = 'The dam on the upper river holds in the rain'
  it('marks a line whose words stood before', () => expect(marks(long, 'A', long)).toEqual([[2, 'repeat']]))
  it('leaves short lines, bylines and dates that repeat', () => {
    expect(marks('Dublin 4.', 'A', 'Dublin 4.')).toEqual([])
    const byline = 'By Lina Prasetya, Harbour Correspondent of the Post'
    expect(marks(byline, 'A', byline)).toEqual([])
  })
  it('leaves a report that was pasted twice', () =>
    expect(marks(long, `${long} again`, 'B', long, `${long} again`)).toEqual([]))
})
