import { readFileSync } from 'node:fs'
import { Briefing } from '@daybrief/schema'
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { describe, expect, test } from 'vitest'
import { hostileHeadlines } from './cases/hostile-headlines.ts'
import { type FeedKind, renderFeed } from './feed.ts'

const full = Briefing.parse(JSON.parse(readFileSync(new URL('cases/full/briefing.json', import.meta.url), 'utf8')))
const onDay = (day: string): Briefing => ({
  ...full,
  edition: { ...full.edition, id: `mekong-${day}`, date: day, closesAt: `${day}T00:00:00Z` },
})
const briefings = ['2031-03-12', '2031-03-14', '2031-03-13'].map(onDay)
const address = 'https://desk.example/briefings'
const kinds: FeedKind[] = ['rss', 'atom', 'json']

/** Titles, addresses and days of a feed's issues, however it is written. */
function read(kind: FeedKind, feed: string) {
  if (kind === 'rss') {
    const { items = [] } = parseRssFeed(feed)
    return items.map(({ title, link, pubDate, description }) => ({ title, link, date: pubDate, page: description }))
  }
  if (kind === 'atom') {
    const { entries = [] } = parseAtomFeed(feed)
    return entries.map(({ title, links, updated, content }) => ({
      title: title?.value,
      link: links?.[0]?.href,
      date: updated,
      page: content?.value,
    }))
  }
  const { items = [] } = parseJsonFeed(feed)
  return items.map(({ title, url, date_published, content_html }) => ({
    title,
    link: url,
    date: date_published,
    page: content_html,
  }))
}

describe.each(kinds)('%s', (kind) => {
  test('read back, it has an issue for each briefing, the newest first', () => {
    const issues = read(kind, renderFeed(briefings, { kind, address }))
    expect(issues.map(({ title, link, date }) => [title, link, new Date(date ?? '').toISOString()])).toEqual(
      ['14', '13', '12'].map((day) => [
        `Regional Security Briefing, ${day} March 2031`,
        `https://desk.example/briefings/mekong-2031-03-${day}/briefing.html`,
        `2031-03-${day}T00:00:00.000Z`,
      ]),
    )
    expect(issues[0]?.page).toContain('>Two patrol boats fired warning shots')
    expect(issues[0]?.page).toContain('[1:5+3:4]')
  })

  test('the order in which briefings come and the zone of the machine change nothing', () => {
    const written = renderFeed(briefings, { kind, address })
    const zone = process.env.TZ
    for (const other of ['Pacific/Kiritimati', 'America/Anchorage']) {
      process.env.TZ = other
      expect(renderFeed(briefings.toReversed(), { kind, address })).toBe(written)
    }
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
  })

  test('no title breaks it, and none is markup in its page', () => {
    for (const title of hostileHeadlines) {
      const [issue] = read(kind, renderFeed([{ ...full, title, region: title, closing: title }], { kind, address }))
      expect(issue?.title?.endsWith(', 14 March 2031')).toBe(true)
      expect(
        issue?.page?.match(/<[^>]*>/g)?.filter((tag) => !/^<\/?(ol|li|p)( lang="[\w-]+"| dir="auto")*>$/.test(tag)),
      ).toEqual([])
    }
  })

  test('without a briefing it is a feed all the same', () => {
    expect(read(kind, renderFeed([], { kind, address }))).toEqual([])
  })
})

test('an address that is not absolute is refused', () => {
  expect(() => renderFeed(briefings, { kind: 'rss', address: 'briefings/' })).toThrow(TypeError)
})
