import { describe, expect, it } from 'vitest'
import type { FeedGold, Fields } from './feed-gold.ts'
import { feedDifferences, scoreFeeds } from './feeds.ts'

const fields = (given: Partial<Fields>): Fields => ({
  title: [],
  address: [],
  authors: [],
  dates: [],
  texts: [],
  ...given,
})
const gold: FeedGold[] = [
  {
    file: 'a.xml',
    expected: {
      feed: fields({ title: ['A feed'] }),
      entries: [fields({ title: ['<b>One</b>'], texts: ['Some words'] })],
    },
  },
]

describe('scoreFeeds', () => {
  it('compares by letters and digits', () =>
    expect(
      scoreFeeds(gold, [
        {
          file: 'a.xml',
          read: true,
          feed: fields({ title: ['a  feed'] }),
          entries: [fields({ title: ['One'], texts: ['Some <i>words</i>'] })],
        },
      ]),
    ).toMatchObject({ feeds: 1, read: 1, fields: 3, equal: 1 }))
  it('names what differs', () =>
    expect(
      feedDifferences(gold, [
        { file: 'a.xml', read: true, feed: fields({ title: ['A feed'] }), entries: [fields({ title: ['Two'] })] },
      ]).map(({ entry, field }) => [entry, field]),
    ).toEqual([
      [1, 'title'],
      [1, 'texts'],
    ]))
  it('counts a feed that was not read', () => expect(scoreFeeds(gold, [])).toMatchObject({ read: 0, equal: 0 }))
})
