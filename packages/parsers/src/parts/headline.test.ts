import { describe, expect, it } from 'vitest'
import { aliasesOf } from './alias.ts'
import { headlineSuffixOf } from './headline.ts'

const aliases = aliasesOf([
  { id: 'bay-wire', name: 'Bay Wire', aliases: [], domains: [], country: null, kind: 'wire', reliability: 'B' },
])
const cut = (line: string) => {
  const suffix = headlineSuffixOf(line, aliases)
  return suffix === null ? null : [line.slice(0, suffix.range.start), suffix.publisher]
}

describe('headlineSuffixOf', () => {
  it('cuts what the page offers beside the report', () => {
    expect(cut('Pilots praised (VIDEO)')).toEqual(['Pilots praised', null])
    expect(cut('Pilots praised [with photos]')).toEqual(['Pilots praised', null])
  })
  it('cuts the name of a site that the desk knows, and no other', () => {
    expect(cut('Pilots praised | Bay Wire')).toEqual(['Pilots praised', 'Bay Wire'])
    expect(cut('Pilots praised - at last')).toBeNull()
    expect(cut('Pilots praised (twice)')).toBeNull()
  })
})
