import { describe, expect, it } from 'vitest'
import { actorsOf } from './actors.ts'
import { lineOf } from './plain.ts'

const actors = actorsOf(
  [
    'U.S. Energy Secretary Dana Holt met Prime Minister Kora Venn and Defence Minister Tem Orlo in Narit.',
    'Holt, who came from Havel, thanked Madam Chair Kora Venn for the welcome.',
    'Madam Chair promised a second meeting.',
    'Political analyst Ilse Maran said that Orlo wants more.',
    'Interior Minister Hugo Salt and former Interior Minister Petra Lund were there.',
  ].map(lineOf),
)

describe('who is who in a story', () => {
  it.each([
    ['Holt', 'Dana Holt'],
    ['U.S. Energy Secretary Dana Holt', 'Holt'],
    ['the US Secretary of Energy', 'Dana Holt'],
    ['the prime minister', 'Kora Venn'],
    ['his defense minister', 'Orlo'],
  ])('%s is %s', (one, other) => {
    expect(actors.of(one)).not.toBeNull()
    expect(actors.of(one)).toBe(actors.of(other))
  })

  it('leaves a title open that two bear, and one that nobody bears', () => {
    expect(actors.of('the interior minister')).toBeNull()
    expect(actors.of('the foreign minister')).toBeNull()
  })

  it('knows the offices a person is given', () => {
    expect([...actors.offices(actors.of('Maran') ?? '')]).toContain('analyst')
    expect(actors.offices('nobody').size).toBe(0)
  })
})
