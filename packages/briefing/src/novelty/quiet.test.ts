import { describe, expect, it } from 'vitest'
import { brief } from '../brief.ts'
import { editionOf } from '../cases/edition-of.ts'
import { previous } from '../cases/two-days.ts'

describe('quiet stories', () => {
  const [ferry, drill] = ['ferry', 'drill'].map(
    (name) =>
      previous.stories.find(({ headline }) =>
        headline.text.toLowerCase().startsWith(name === 'drill' ? 'border' : name),
      )?.id ?? '',
  )
  const known = previous.stories.map(({ id }) => ({
    id,
    firstSeen: '2031-03-05',
    lastSeen: '2031-03-05',
    articles: [],
    terms: [],
    tellings: 1,
    newest: null,
  }))
  const RAIL = `--- Rail Herald, 2031-03-06
Train derailed
A goods train left the rails near Ostra in the night and blocked the line to the mines.
`
  const quietIn = (change: (set: ReturnType<typeof editionOf>['closed']) => Partial<typeof set>) => {
    const { closed, editorial } = editionOf(RAIL, { previous, date: '2031-03-06' })
    return brief({ ...closed, known, ...change(closed) }, { editorial, version: '1' }).quiet
  }

  it('are those that the edition before told in full and of which nothing came', () => {
    expect(
      quietIn(() => ({}))
        .map(({ headline, edition }) => [headline, edition])
        .sort(),
    ).toEqual([
      ['Border drill opens', 'lomba-2031-03-05'],
      ['Ferry goes down off Lomba', 'lomba-2031-03-05'],
    ])
  })

  it('are none that go on', () => {
    const quiet = quietIn(({ stories }) => ({ stories: stories.map((story) => ({ ...story, id: ferry ?? '' })) }))
    expect(quiet.map(({ id }) => id)).toEqual([drill])
  })

  it('are none that were merged into one that goes on', () => {
    const quiet = quietIn(({ stories }) => ({
      changes: stories.map(({ id }) => ({
        kind: 'merged' as const,
        story: id,
        other: drill ?? '',
        reason: 'one event',
      })),
    }))
    expect(quiet.map(({ id }) => id)).toEqual([ferry])
  })

  it('are those that something was split from and that do not go on themselves', () => {
    const quiet = quietIn(({ stories }) => ({
      changes: stories.map(({ id }) => ({
        kind: 'split' as const,
        story: id,
        other: drill ?? '',
        reason: 'two events',
      })),
    }))
    expect(quiet.map(({ id }) => id).sort()).toEqual([ferry, drill].sort())
  })

  it('are not guessed when stories were not followed', () => expect(quietIn(() => ({ known: [] }))).toEqual([]))
})
