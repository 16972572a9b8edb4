import { describe, expect, it } from 'vitest'
import { brief } from './brief.ts'
import { editionOf } from './cases/edition-of.ts'

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
})
