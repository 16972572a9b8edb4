import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { brief } from '../brief.ts'
import { editionOf } from '../cases/edition-of.ts'

type Expected = { kind: string; cues: string[] }

const folder = join(import.meta.dirname, '../cases')
const cases = readdirSync(folder).filter((name) => /^(?:difference|compatible)-/.test(name))

const foundIn = (name: string) => {
  const { closed, editorial } = editionOf(readFileSync(join(folder, name, 'input.txt'), 'utf8'))
  const { stories } = brief(closed, { editorial, version: '0.0.0' })
  return stories.flatMap(({ differences }) => differences)
}

describe('planted differences and compatible wordings', () => {
  it.each(cases)('%s', (name) => {
    const expected: Expected[] = JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8'))
    const found = foundIn(name)
    expect(found.map(({ kind }) => kind)).toEqual(expected.map(({ kind }) => kind))
    for (const [place, { cues }] of expected.entries()) {
      const shown = found[place]?.sides.map(({ cue }) => cue) ?? []
      for (const cue of cues) expect(shown.some((one) => one.includes(cue))).toBe(true)
    }
  })

  it('has at least twenty of each', () => {
    expect(cases.filter((name) => name.startsWith('difference-')).length).toBeGreaterThanOrEqual(20)
    expect(cases.filter((name) => name.startsWith('compatible-')).length).toBeGreaterThanOrEqual(20)
  })

  it('shows each side in its own words, the cue among them', () => {
    for (const { sides } of foundIn('difference-firmness-agreed')) {
      for (const { cue, statement } of sides) expect(statement.text).toContain(cue)
      expect(new Set(sides.map(({ statement }) => statement.citation.article)).size).toBe(2)
    }
  })
})
