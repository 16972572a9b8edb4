import { describe, expect, it } from 'vitest'
import { inventedWire } from '../cases/invented-wire.ts'
import { articleName, readCases } from '../cases/read-case.ts'
import { explainStory } from '../explain/explain-story.ts'
import { findStories } from './find-stories.ts'

/** World news in which no word of the country of the case stands. */
const world = [...inventedWire(400)]

/** Stories with `home` told, and when all articles are alike, by the articles of the case in them. */
type Expected = { home: string[]; alike: string[] }

describe('findStories with articles of home', () => {
  it.each(readCases<Expected>('home'))('$name', ({ articles, expected }) => {
    const home = new Set(articles.map(({ id }) => id))
    const all = [...world, ...articles]
    const storiesOf = (options: { home?: ReadonlySet<string> }) =>
      findStories(all, { copies: [], opinions: new Set(), ...options })
    const named = (stories: ReturnType<typeof storiesOf>) =>
      stories.filter((story) => home.has(story.articles[0]!)).map((story) => story.articles.map(articleName).join(' '))
    const found = storiesOf({ home })
    expect(named(found)).toEqual(expected.home)
    expect(named(storiesOf({}))).toEqual(expected.alike)
    expect(named(storiesOf({ home: new Set() }))).toEqual(expected.alike)
    const why = explainStory(found.at(-1)!.id, all, { copies: [], opinions: new Set(), home })
    expect(why.articles.map(({ article }) => article)).toEqual(found.at(-1)!.articles)
  })
})
