/** Names, events and facts of a story: what is shown of them, and that each stands where it is cited. */
import type { Fact, Name, Subjects } from '@daybrief/schema'
import { describe, expect, it } from 'vitest'
import { brief } from '../brief.ts'
import { editionOf } from '../cases/edition-of.ts'
import { evidenceIn } from '../cases/evidence-in.ts'
import { verify } from './verify.ts'

const { closed, editorial } = editionOf(`--- Harbour Post, 2031-03-04
Ferry goes down off Lomba
A ferry sank off Lomba on Tuesday, killing 12 people, Interior Minister Oona Prell said in Sarrin.
Divers of the navy found 12 people in the wreck and Prell ordered two officers of the port arrested.
--- Island Gazette, 2031-03-04
Traders die in ferry accident
At least 27 people died when a ferry full of traders sank off Lomba on Tuesday in heavy weather.
The rescue ship Halvard took thirty survivors to Sarrin, where Oona Prell met their families.
--- Copy Shop, 2031-03-04, copy
Traders die in ferry accident
At least 27 people died when a ferry full of traders sank off Lomba on Tuesday in heavy weather.
`)

const at = (place: number, words: string) => evidenceIn(closed, place, words)
const fact = (place: number, words: string, about: Partial<Fact>): Fact => ({
  kind: 'killed',
  least: 12,
  most: 12,
  unit: 'people',
  evidence: at(place, words),
  ...about,
})
const name = (named: string, kind: Name['kind'], mentions: Name['mentions'], office: Name['office'] = null): Name => ({
  name: named,
  kind,
  office,
  mentions,
})

const tags: Partial<Subjects>[] = [
  {
    events: [
      { type: 'accident', evidence: [at(0, 'sank')] },
      { type: 'arrest', evidence: [at(0, 'arrested')] },
    ],
    facts: [
      fact(0, '12 people', {}),
      { ...fact(0, '12 people', {}), evidence: at(0, '12 people in the wreck') },
      fact(0, 'two officers of the port arrested', { kind: 'arrested', least: 2, most: 2, unit: 'officers' }),
    ],
    names: [
      name('Sarrin', 'place', [at(0, 'Sarrin')]),
      name('Oona Prell', 'person', [at(0, 'Oona Prell'), at(0, 'Prell')], at(0, 'Interior Minister')),
    ],
  },
  {
    events: [{ type: 'accident', evidence: [at(1, 'accident'), at(1, 'sank')] }],
    facts: [fact(1, 'At least 27 people died', { least: 27, most: null })],
    names: [
      name('Sarrin', 'place', [at(1, 'Sarrin')]),
      name('Halvard', 'vessel', [at(1, 'Halvard')]),
      name('Oona Prell', 'person', [at(1, 'Oona Prell')]),
    ],
  },
  {
    events: [{ type: 'flood', evidence: [at(2, 'sank')] }],
    facts: [fact(2, 'At least 27 people died', { least: 27 })],
  },
]

const made = (change: (subjects: Subjects, place: number) => Partial<Subjects> = () => ({})) => {
  const subjects = closed.subjects.map((one, place) => {
    const tagged = { ...one, ...tags[place] }
    return { ...tagged, ...change(tagged, place) }
  })
  const events = [{ id: 'accident', name: 'Accident', plover: null, severity: 0.4, terms: {} }]
  return brief({ ...closed, subjects }, { editorial: { ...editorial, events }, version: '1' })
}

describe('a story', () => {
  const briefing = made()
  const [story] = briefing.stories

  it('shows the events that most reports tell, each with the word that says so; copies tell nothing', () => {
    expect(story?.events.map(({ type, trigger, articles }) => [type, trigger, articles])).toEqual([
      ['accident', 'sank', 2],
      ['arrest', 'arrested', 1],
    ])
    expect(briefing.names.events).toEqual({ accident: 'Accident', arrest: 'arrest' })
  })

  it('shows each fact once by report', () => {
    expect(story?.facts.map(({ fact: { kind, least, most } }) => [kind, least, most])).toEqual([
      ['killed', 12, 12],
      ['arrested', 2, 2],
      ['killed', 27, null],
    ])
  })

  it('shows whom and what most reports name, people first, with office and spellings', () => {
    expect(story?.names.map((one) => [one.name, one.kind, one.office, one.variants, one.articles])).toEqual([
      ['Oona Prell', 'person', 'Interior Minister', ['Prell'], 2],
      ['Sarrin', 'place', null, [], 2],
      ['Halvard', 'vessel', null, [], 1],
    ])
  })

  it('cites each with its line', () => {
    for (const { citation } of [...(story?.names ?? []), ...(story?.events ?? []), ...(story?.facts ?? [])]) {
      const before = closed.texts.get(citation.document)?.slice(0, citation.range.start) ?? ''
      expect(citation.line).toBe(before.split('\n').length)
    }
  })

  it('shows a bounded number of them', () => {
    const many = made((subjects) => ({
      events: subjects.events.flatMap(({ evidence }) =>
        Array.from({ length: 9 }, (_, place) => ({ type: `type-${place}`, evidence })),
      ),
      facts: subjects.facts.flatMap((one) => Array.from({ length: 9 }, (_, place) => ({ ...one, least: place }))),
      names: closed.articles.flatMap(({ paragraphs }, place) =>
        paragraphs[0]!.text
          .split(' ')
          .filter(() => closed.articles[place]?.id === subjects.article)
          .map((word) => name(word, 'place', [at(place, word)])),
      ),
    }))
    const [bounded] = many.stories
    expect([bounded?.events.length, bounded?.facts.length, bounded?.names.length]).toEqual([5, 3, 12])
  })

  it('leaves out words that are not where they are said to stand', () => {
    const moved = ({ range, text }: { range: { start: number; end: number }; text: string }) => ({
      range: { start: range.start + 1, end: range.end + 1 },
      text,
    })
    const [faulty] = made((subjects) => ({
      events: subjects.events.map((one) => ({ ...one, evidence: [moved(one.evidence[0]!)] })),
      facts: subjects.facts.map((one) => ({ ...one, evidence: moved(one.evidence) })),
      names: subjects.names.map((one) => ({ ...one, mentions: one.mentions.map(moved) })),
    })).stories
    expect([faulty?.events, faulty?.facts, faulty?.names]).toEqual([[], [], []])
  })
})

describe('verify', () => {
  const briefing = made()

  it('finds a changed byte under every name, event and fact', () => {
    const [story] = briefing.stories
    const labels = [
      ...(story?.names ?? []).map(({ name: words, citation }) => ({ words, citation })),
      ...(story?.events ?? []).map(({ trigger, citation }) => ({ words: trigger, citation })),
      ...(story?.facts ?? []).map(({ fact: { evidence }, citation }) => ({ words: evidence.text, citation })),
    ]
    expect(labels).toHaveLength(8)
    for (const { words, citation } of labels) {
      const text = closed.texts.get(citation.document) ?? ''
      const { start } = citation.range
      const changed = `${text.slice(0, start)}#${text.slice(start + 1)}`
      const faults = verify(briefing, new Map([...closed.texts, [citation.document, changed]]))
      expect(faults.map(({ statement }) => statement)).toContain(words)
    }
  })

  it('finds an office that no document of the story gives', () => {
    const faults = verify(
      {
        ...briefing,
        stories: briefing.stories.map((one) => ({
          ...one,
          names: one.names.map((each) => ({ ...each, office: 'Queen of Lomba' })),
        })),
      },
      closed.texts,
    )
    expect(faults[0]).toEqual({
      statement: 'Oona Prell',
      message: '“Queen of Lomba” stands in no document of its story',
    })
  })

  it('is told nothing that it would find: a name and an office as they stand nowhere are left out', () => {
    const [story] = made((subjects) => ({
      names: subjects.names.map((one) =>
        one.name === 'Oona Prell'
          ? { ...one, office: one.office && { ...one.office, text: 'Queen' } }
          : { ...one, name: `Old ${one.name}` },
      ),
    })).stories
    expect(story?.names.map((one) => [one.name, one.office])).toEqual([['Oona Prell', null]])
  })

  it('finds a day ahead that its statement does not hold', () => {
    const statement = briefing.stories[0]!.headline
    const ahead = [{ day: '2031-06-17', words: '17 June', story: briefing.stories[0]!.id, statement }]
    expect(verify({ ...briefing, ahead }, closed.texts).map(({ message }) => message)).toContain(
      `the day it is to happen is not in statement ${statement.id}`,
    )
  })

  it('finds a rephrasing that its citations do not bear out, and one of a statement that is not there', () => {
    const [point] = briefing.keyPoints
    const { id, citation } = point!
    const rephrasing = (text: string, statement = id) => ({ statement, text, citations: [citation] })
    const messages = (one: ReturnType<typeof rephrasing>) =>
      verify({ ...briefing, rephrasings: [one] }, closed.texts).map(({ message }) => message)
    expect(messages(rephrasing(point!.text))).toEqual([])
    expect(messages(rephrasing('Orvania sank the ferry.'))).toEqual(['“Orvania” stands in no cited range'])
    expect(messages(rephrasing(point!.text, 's999'))).toEqual(['it stands for statement s999, which is not there'])
  })
})
