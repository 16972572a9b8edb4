import { describe, expect, it } from 'vitest'
import { brief } from '../brief.ts'
import { editionOf } from '../cases/edition-of.ts'

const cautionsIn = (text: string) => {
  const { closed, editorial } = editionOf(text)
  const { stories, older } = brief(closed, { editorial, version: '1' })
  return [...stories, ...older].flatMap(({ cautions }) =>
    cautions.map(({ kind, statement }) => [kind, statement?.text ?? null] as const),
  )
}

describe('a reader is warned', () => {
  it('of a story that nobody else tells', () => {
    expect(
      cautionsIn(`--- Harbour Post, 2031-03-04
Ferry found
Divers found the wreck of the ferry in eighty metres of water.
`),
    ).toEqual([['single-origin', null]])
  })

  it('of what comes by way of another outlet, of silence, and of what was overtaken', () => {
    expect(
      cautionsIn(`--- Harbour Post, 2031-03-04
Strike at the port
According to Lomba News, dock workers at the port of Sarrin stopped work on Tuesday.
The harbour master declined to comment on the strike.
At press time, no official statement on the strike at the port of Sarrin had been released.
--- Island Gazette, 2031-03-04
Dock workers strike
Dock workers at the port of Sarrin stopped work on Tuesday, the union said in a statement.
An official statement on the strike at the port of Sarrin was released by the ministry of transport.
`),
    ).toEqual([
      ['second-hand', 'According to Lomba News, dock workers at the port of Sarrin stopped work on Tuesday.'],
      ['superseded', 'At press time, no official statement on the strike at the port of Sarrin had been released.'],
      ['no-comment', 'The harbour master declined to comment on the strike.'],
    ])
  })

  it('of a correction', () => {
    expect(
      cautionsIn(`--- Harbour Post, 2031-03-04
Twelve died on the ferry
Twelve people died when the ferry from Sarrin sank on Tuesday, the coast guard said.
--- Island Gazette, 2031-03-05, correction
Correction on the ferry
Eleven people died when the ferry from Sarrin sank on Tuesday, the hospital in Narit said.
An earlier report of the Island Gazette gave a wrong number of dead.
`),
    ).toContainEqual(['error-flagged', 'An earlier report of the Island Gazette gave a wrong number of dead.'])
  })

  it('of a day that was another weekday', () => {
    expect(
      cautionsIn(`--- Harbour Post, 2031-03-05
Ferry goes down
The ferry from Sarrin sank on Monday, March 4, with twelve people on board, the coast guard said.
It had left the port on Tuesday, March 4.
`),
    ).toContainEqual(['error-flagged', expect.stringContaining('sank on Monday, March 4')])
  })

  it('with the words it rests on, wherever in the sentence they stand', () => {
    expect(
      cautionsIn(`--- Harbour Post, 2031-03-05
Ferry goes down
No ferry had gone down in these waters for as long as anybody on the quay of Sarrin could remember, Lomba News reported.
`),
    ).toContainEqual(['second-hand', expect.stringContaining('Lomba News reported')])
  })

  it('but not of what an outlet was told itself', () => {
    expect(
      cautionsIn(`--- Harbour Post, 2031-03-05
Ferry goes down
The ferry went down in eighty metres of water, a diver told Harbour Post.
`),
    ).toEqual([['single-origin', null]])
  })

  it('of what a later version of the same report says otherwise', () => {
    const { closed, editorial } = editionOf(`--- Harbour Post, 2031-03-04
Ferry goes down
Twelve people died when the ferry from Sarrin sank on Tuesday, the coast guard said.
--- Harbour Post Late, 2031-03-04, version
Ferry goes down
Fifteen people died when the ferry from Sarrin sank on Tuesday, the coast guard said.
`)
    const [first] = closed.articles
    const start = closed.texts.get(first?.document ?? '')?.indexOf('Twelve') ?? 0
    const before = { range: { start, end: start + 'Twelve'.length }, text: 'Twelve' }
    const copies = closed.copies.map((copy) => ({
      ...copy,
      changes: [{ kind: 'number' as const, before, after: null }],
    }))
    const [story] = brief({ ...closed, copies }, { editorial, version: '1' }).stories
    expect(story?.cautions).toContainEqual({
      kind: 'superseded',
      text: 'A later version says otherwise.',
      statement: expect.objectContaining({
        text: expect.stringMatching(/^Twelve people died/),
      }),
    })
  })
})
