import type { Publisher } from '@daybrief/schema'
import { describe, expect, it } from 'vitest'
import { aliasesOf } from './alias.ts'
import { type PublisherMark, publishedBy } from './published-by.ts'

const wire: Publisher = {
  id: 'bay-wire',
  name: 'Bay Wire',
  aliases: ['BW'],
  domains: [],
  country: null,
  kind: 'wire',
  reliability: 'B',
}
const aliases = aliasesOf([wire])
const mark = (name: string, place: PublisherMark['place']): PublisherMark => ({
  name,
  place,
  evidence: { range: { start: 0, end: name.length }, text: name },
})
const named = (marks: PublisherMark[], text = '') => publishedBy(marks, { aliases, text, offset: 0 })

describe('publishedBy', () => {
  it('finds a publisher by an alias, whatever its case and punctuation', () => {
    expect(named([mark('=BAY WIRE', 'line')])).toMatchObject({ id: 'bay-wire', name: 'Bay Wire', basis: 'line' })
    expect(named([mark('BW', 'dateline')])).toMatchObject({ id: 'bay-wire', basis: 'dateline' })
  })
  it('keeps the bare name of one the desk does not know', () => {
    expect(named([mark('Radio Costa', 'dateline')])).toMatchObject({ id: null, name: 'Radio Costa' })
  })
  it('prefers one the desk knows', () => {
    expect(named([mark('Radio Costa', 'dateline'), mark('BW', 'end')])).toMatchObject({ id: 'bay-wire' })
  })
  it('is surer where the article speaks of it as its own', () => {
    const alone = named([mark('BW', 'end')])
    const confirmed = named([mark('BW', 'end')], 'He told Bay Wire that the dam holds.')
    expect(confirmed?.confidence).toBeGreaterThan(alone?.confidence ?? 1)
    expect(confirmed?.evidence.map(({ text }) => text)).toEqual(['BW', 'told Bay Wire'])
  })
  it('names nobody whom the text merely cites', () => {
    expect(named([], 'According to Bay Wire, the dam holds. He told Bay Wire so.')).toBeNull()
  })
})
