import { describe, expect, it } from 'vitest'
import { announcesByline, bylineOf, namesOnly } from './byline.ts'

const read = (line: string) => {
  const found = bylineOf(line)
  return found === null ? null : line.slice(found.names.start, found.names.end)
}

describe('bylineOf', () => {
  const bylines: [string, string][] = [
    ['By Lina Prasetya', 'Lina Prasetya'],
    ['By: Lina Prasetya', 'Lina Prasetya'],
    ['- By LINA PRASETYA', 'LINA PRASETYA'],
    ['By From Lina Prasetya', 'Lina Prasetya'],
    ['By Lina Prasetya, Harbour Correspondent', 'Lina Prasetya'],
    ['By Lina Prasetya and Jonas Feld', 'Lina Prasetya and Jonas Feld'],
    ['By Maria van der Berg | 4 June 2025', 'Maria van der Berg'],
    ['From Our Correspondent', 'Our Correspondent'],
    ['By -- (Harbour Times Service)', 'Harbour Times Service'],
    ['Oleh Lina Prasetya', 'Lina Prasetya'],
    ['By Conor O’Neill', 'Conor O’Neill'],
  ]
  for (const [line, names] of bylines) it(`reads ${line}`, () => expect(read(line)).toBe(names))

  const others = [
    'By the harbour, a fight over fish',
    'By The Numbers: a year of storms',
    'By land and sea they came',
    'From Valdoria With Love',
    'Bypass opens after ten years',
    'Lina Prasetya sails home',
  ]
  for (const line of others) it(`finds none in ${line}`, () => expect(read(line)).toBeNull())
})

describe('namesOnly', () => {
  it('knows a name, or several, and nothing else', () => {
    expect(namesOnly('- Lina Prasetya')).toEqual({ start: 2, end: 15 })
    expect(namesOnly('Lina Prasetya and Jonas Feld')).toEqual({ start: 0, end: 28 })
    expect(namesOnly('Lina')).toBeNull()
    expect(namesOnly('Lina sails home')).toBeNull()
  })
})

describe('announcesByline', () => {
  it('knows a label without a name', () => {
    expect(['By:', '- by', 'Author:'].every(announcesByline)).toBe(true)
    expect(announcesByline('By Lina')).toBe(false)
  })
})
