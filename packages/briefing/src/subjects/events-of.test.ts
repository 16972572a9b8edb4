import type { Subjects } from '@daybrief/schema'
import { expect, it } from 'vitest'
import { editionOf } from '../cases/edition-of.ts'
import { statements } from '../statement.ts'
import { eventsOf } from './events-of.ts'

const FAR = 'Nothing else was known. '.repeat(30)

const NEWS = `--- Harbour Post, 2031-03-04
Ministers talk
They talk in Sarrin. ${FAR} Donors sent aid. A bomb went off there last year.
--- Island Gazette, 2031-03-04
Ministers meet
They talk of a bomb.
--- Coast Herald, 2031-03-04
Ministers talk
They sign the pact.
`

const type = (id: string, severity: number) => ({ id, name: id, plover: null, severity, terms: {} })
const TYPES = [type('talk', 0.2), type('sign', 0.3), type('aid', 0.2), type('bomb', 0.9)]

it('shows what half of the reports lead with, and what is grave', () => {
  const { closed } = editionOf(NEWS)
  const textOf = (document: string) => closed.texts.get(document) ?? ''
  const subjects = closed.subjects.map((one): Subjects => {
    const text = textOf(one.article.split('-')[0] ?? '')
    const events = TYPES.flatMap(({ id }) => {
      const start = text.indexOf(id)
      return start < 0 ? [] : [{ type: id, evidence: [{ range: { start, end: start + id.length }, text: id }] }]
    })
    return { ...one, events }
  })
  const found = eventsOf(closed.articles, {
    subjects: new Map(subjects.map((one) => [one.article, one])),
    editorial: { events: TYPES },
    textOf,
    state: statements(textOf),
  })
  expect(found.map((event) => [event.type, event.articles])).toEqual([
    ['talk', 3],
    ['bomb', 1],
  ])
})
