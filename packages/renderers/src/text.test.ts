import { stripVTControlCharacters } from 'node:util'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryBriefing } from './cases/arbitrary-briefing.ts'
import { renderForTerminal } from './terminal.ts'
import { columns } from './text/columns.ts'
import { text } from './text.ts'

describe('text', () => {
  test('no line of any briefing is wider than 78 columns or ends in a space', () => {
    fc.assert(
      fc.property(arbitraryBriefing, (briefing) => {
        const lines = text.render(briefing).split('\n')
        expect(lines.filter((line) => columns(line) > 78 || line.endsWith(' '))).toEqual([])
        expect(lines.at(-1)).toBe('')
      }),
    )
  })
})

describe('renderForTerminal', () => {
  test('colour adds styles and nothing else; without it no escape is written', () => {
    fc.assert(
      fc.property(arbitraryBriefing, fc.integer({ min: 40, max: 100 }), (briefing, width) => {
        const plain = renderForTerminal(briefing, { width, colour: false })
        expect(plain).not.toMatch(/[\u001b\u009b]/)
        const coloured = renderForTerminal(briefing, { width, colour: true })
        expect(coloured.replace(/\u001b\[[\d;]*m/g, '')).toBe(plain)
        expect(coloured).toContain('\u001b[1m')
        expect(stripVTControlCharacters(plain)).toBe(plain)
      }),
    )
  })

  test('a width that cannot be read is brought within limits', () => {
    const [briefing] = fc.sample(arbitraryBriefing, { numRuns: 1, seed: 1 })
    if (briefing === undefined) throw new Error('fast-check gave no sample.')
    expect(renderForTerminal(briefing, { width: 5, colour: false })).toBe(
      renderForTerminal(briefing, { width: 40, colour: false }),
    )
    expect(renderForTerminal(briefing, { width: 900, colour: false })).toBe(
      renderForTerminal(briefing, { width: 100, colour: false }),
    )
  })
})
