import type { Briefing } from '@daybrief/schema'
import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith'
import { visibleText } from '../visible-text.ts'
import { type FeedIssue, feedIssue } from './feed-issue.ts'

/** RSS 2.0, Atom (RFC 4287), JSON Feed 1.1. */
export type FeedKind = 'rss' | 'atom' | 'json'

/** The name that readers of feeds look for, by kind. */
export const feedFiles: Record<FeedKind, string> = { rss: 'feed.xml', atom: 'atom.xml', json: 'feed.json' }

/** The instant of a feed without an issue: a feed must have one, and the clock's would differ each time. */
const NO_ISSUE = new Date(0)

/**
 * A feed of briefings, one issue each, the newest first: those that close later, and of one instant by id. The same
 * briefings give the same bytes in whatever order they come.
 *
 * @param options.address where the folders of the briefings can be reached, absolute; an issue stands in the folder of its id
 * @throws TypeError when the address is not absolute
 */
export function renderFeed(briefings: Briefing[], options: { kind: FeedKind; address: string }): string {
  const base = options.address.endsWith('/') ? options.address : `${options.address}/`
  const newestFirst = briefings.toSorted((one, other) => (keyOf(one) > keyOf(other) ? -1 : 1))
  const issues = newestFirst.map((briefing) => feedIssue(briefing, base))
  const home = new URL(base).href
  const feed = { title: titleOf(newestFirst), home, self: new URL(feedFiles[options.kind], home).href, issues }
  if (options.kind === 'rss') return rss(feed)
  return options.kind === 'atom' ? atom(feed) : json(feed)
}

type Feed = { title: string; home: string; self: string; issues: FeedIssue[] }

function rss({ title, home, self, issues }: Feed): string {
  return generateRssFeed({
    title,
    link: home,
    description: title,
    lastBuildDate: issues[0]?.closedAt ?? NO_ISSUE,
    atom: { links: [{ href: self, rel: 'self', type: 'application/rss+xml' }] },
    items: issues.map((issue) => ({
      title: issue.title,
      link: issue.address,
      guid: { value: issue.id, isPermaLink: false },
      pubDate: issue.closedAt,
      description: issue.page,
    })),
  })
}

function atom({ title, home, self, issues }: Feed): string {
  return generateAtomFeed({
    id: home,
    title: { value: title },
    updated: issues[0]?.closedAt ?? NO_ISSUE,
    authors: [{ name: 'Daybrief' }],
    links: [
      { href: self, rel: 'self' },
      { href: home, rel: 'alternate' },
    ],
    entries: issues.map((issue) => ({
      id: issue.id,
      title: { value: issue.title },
      updated: issue.closedAt,
      links: [{ href: issue.address, rel: 'alternate' }],
      content: { value: issue.page, type: 'html' },
    })),
  })
}

function json({ title, home, self, issues }: Feed): string {
  const feed = generateJsonFeed({
    title,
    home_page_url: home,
    feed_url: self,
    items: issues.map((issue) => ({
      id: issue.id,
      url: issue.address,
      title: issue.title,
      content_html: issue.page,
      content_text: issue.plain,
      date_published: issue.closedAt,
    })),
  })
  return `${JSON.stringify(feed, null, 2)}\n`
}

/** The title that its briefings have; all of them when a folder holds several plans. */
function titleOf(briefings: Briefing[]): string {
  const titles = [...new Set(briefings.map(({ title }) => visibleText(title)))]
  return titles.length === 0 ? 'Briefings' : titles.sort().join('; ')
}

function keyOf({ edition }: Briefing): string {
  return `${new Date(edition.closesAt).toISOString()} ${edition.id}`
}
