import type { Briefing } from '@daybrief/schema'
import { describe, expect, it } from 'vitest'
import { brief } from '../brief.ts'
import { editionOf } from '../cases/edition-of.ts'
import { statementsOf } from '../reading-order.ts'
import { verify } from './verify.ts'

const { closed, editorial } = editionOf(`--- Sea Lane Report, 2031-08-19
Patrol boats for Lomba
Lomba agreed to buy six patrol boats from the Havel shipyard, Defence Minister Oona Prell said after a visit there.
The boats are to guard the northern strait against smugglers from the islands.
--- Shipyard News, 2031-08-19
Minister visits Havel
Defence Minister Oona Prell discussed buying six patrol boats from the Havel shipyard during her visit on Tuesday.
The yard in Havel built two ferries for Lomba ten years ago.
--- Opinion Page, 2031-08-19, opinion
Boats or bread
The government should buy bread before it buys boats.
The writer is a baker in Sarrin and speaks for himself.
`)
const briefing = brief(closed, { editorial, version: '1' })

/** The briefing with its first story changed. */
const withStory = (change: (story: Briefing['stories'][number]) => Partial<Briefing['stories'][number]>): Briefing => ({
  ...briefing,
  stories: briefing.stories.map((story, place) => (place === 0 ? { ...story, ...change(story) } : story)),
})

describe('verify', () => {
  it('finds nothing wrong with a briefing as made', () => {
    expect(verify(briefing, closed.texts)).toEqual([])
  })

  it('names every statement whose document has changed by one character', () => {
    for (const { id, citation } of statementsOf(briefing)) {
      const text = closed.texts.get(citation.document) ?? ''
      const at = citation.range.start
      const changed = `${text.slice(0, at)}${text[at] === 'X' ? 'Y' : 'X'}${text.slice(at + 1)}`
      const faults = verify(briefing, new Map([...closed.texts, [citation.document, changed]]))
      expect(faults.map(({ statement }) => statement)).toContain(id)
    }
  })

  it('says which document is gone', () => {
    const [document = ''] = closed.texts.keys()
    const texts = new Map([...closed.texts].filter(([id]) => id !== document))
    expect(verify(briefing, texts).map(({ message }) => message)).toContain(
      `document ${document} is not there to be read back`,
    )
  })

  it('finds a name and a number in a question that no side holds', () => {
    const faults = verify(
      withStory(({ differences }) => ({
        differences: differences.map((one) => ({ ...one, question: 'Did Orvania buy 7 boats?' })),
      })),
      closed.texts,
    )
    expect(faults.map(({ message }) => message)).toEqual([
      '“7” stands in none of the sides of this difference',
      '“Orvania” stands in none of the sides of this difference',
    ])
  })

  it('finds a cue that is not in its side', () => {
    const faults = verify(
      withStory(({ differences }) => ({
        differences: differences.map((one) => ({
          ...one,
          sides: one.sides.map((side) => ({ ...side, cue: 'swore' })),
        })),
      })),
      closed.texts,
    )
    expect(faults.map(({ message }) => message)).toContain('cue “swore” is not in its side')
  })

  it('finds an opinion marker that its document does not hold', () => {
    const faults = verify(
      withStory(({ opinions }) => ({ opinions: opinions.map((note) => ({ ...note, marker: 'Just my view' })) })),
      closed.texts,
    )
    expect(faults.map(({ statement }) => statement)).toEqual(['Just my view'])
  })

  it('finds a statement out of order and a citation outside its document', () => {
    const faults = verify(
      withStory(({ headline }) => ({
        headline: { ...headline, id: 's99', citation: { ...headline.citation, range: { start: 5, end: 90_000 } } },
      })),
      closed.texts,
    )
    expect(faults.some(({ message }) => message.startsWith('expected id s'))).toBe(true)
    expect(faults.some(({ message }) => message.includes('lies outside the document'))).toBe(true)
  })

  it('finds a line number that is not the line of the range', () => {
    const faults = verify(
      withStory(({ headline }) => ({ headline: { ...headline, citation: { ...headline.citation, line: 40 } } })),
      closed.texts,
    )
    expect(faults.map(({ message }) => message)).toEqual([expect.stringContaining('starts on line 1, not 40')])
  })
})
