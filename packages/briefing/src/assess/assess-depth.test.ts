import { describe, expect, it } from 'vitest'
import { editionOf } from '../cases/edition-of.ts'
import { depthOf } from './assess-depth.ts'

const depth = (text: string, change: Partial<Parameters<typeof depthOf>[0]> = {}) => {
  const [article] = editionOf(`--- Harbour Post, 2031-03-04\nFerry goes down\n${text}\n`).closed.articles
  return depthOf({ ...article!, ...change }, { kind: 'report', publisher: null, whole: true })
}

describe('a report comes as near to what happened as its words say', () => {
  it.each([
    ['own', 'Villagers near the lighthouse said they saw the ferry turn over.'],
    ['own', 'Two boats were still missing in the evening, a reporter at the scene counted.'],
    ['own', 'The owner of the ferry told Harbour Post that the boat was new.'],
    ['own', 'Documents obtained by the paper show that the boat was too old.'],
    ['official', 'The ferry turned over in the storm, the coast guard said.'],
    ['official', 'The ministry of transport in Sarrin confirmed that twelve had died.'],
    ['official', 'Twelve died, according to a statement of the harbour company.'],
    ['official', 'Oona Prell wrote on her Facebook page that twelve had died.'],
    ['official', 'Twelve died, said the spokeswoman of the hospital.'],
    ['relayed', 'According to Lomba News, twelve died in the storm.'],
    ['relayed', 'Twelve died in the storm, the Island Gazette reported.'],
    ['unattributed', 'Twelve died in the storm off the coast of Lomba.'],
  ])('%s: %s', (expected, text) => expect(depth(text)).toBe(expected))

  it('as the nearest of several says', () => {
    expect(depth('According to Lomba News, twelve died. Thirteen died, the coast guard said.')).toBe('official')
  })

  it('and a read-out is official whatever its words', () => {
    const [article] = editionOf('--- Harbour Post, 2031-03-04\nTalks\nBoth sides spoke of fish.\n').closed.articles
    expect(depthOf(article!, { kind: 'read-out', publisher: null, whole: true })).toBe('official')
  })

  it('unless its language is not read here', () => {
    expect(depth('Dua belas orang tewas dalam badai.', { language: 'id' })).toBe('unread')
  })

  it('in its first paragraphs, when it is told in a line', () => {
    const [article] = editionOf(
      `--- Harbour Post, 2031-03-04\nFerry\n${'Twelve died in the storm. '.repeat(90)}\nVillagers said they saw it.\n`,
    ).closed.articles
    const around = { kind: 'report' as const, publisher: null }
    expect([true, false].map((whole) => depthOf(article!, { ...around, whole }))).toEqual(['own', 'unattributed'])
  })
})
