import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sentences } from './sentences.ts'

/** Texts of the file, one a line; a line that does not begin a case goes on with the one before. */
const cases = readFileSync(join(import.meta.dirname, 'cases/sentences.txt'), 'utf8')
  .replace(/^A line is\n/m, 'A line is\u0000')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.replace('\u0000', '\n'))

describe('hard sentences', () => {
  it('are at least sixty', () => expect(cases.length).toBeGreaterThanOrEqual(60))

  it.each(cases)('%s', (marked) => {
    const text = marked.replaceAll('‖', '')
    expect(sentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(
      marked.split('‖').map((sentence) => sentence.trim()),
    )
  })
})
