import type { Publisher } from '@daybrief/schema'
import { safe } from '../print.ts'
import type { ListedFeed } from './feeds-in-opml.ts'

/** Letters of an id beyond which it is no longer read at a glance. */
const LONGEST_ID = 40
/** Signs of a foreign title shown in a comment. */
const LONGEST_TITLE = 120

/** An id for a feed that none has yet: from its title where that is in Latin letters, else from its host. */
export function feedId({ title, address }: ListedFeed, taken: ReadonlySet<string>): string {
  const host = new URL(address).hostname.replace(/^(?:www|feeds?|rss)\./, '')
  const id = slug(title) || slug(host) || 'feed'
  let free = id
  for (let number = 2; taken.has(free); number++) free = `${id}-${number}`
  return free
}

/** The file of a feed in `editorial/feeds`, with what a person should look at as comments. */
export function feedFile(feed: ListedFeed, options: { list: string; publishers: readonly Publisher[] }): string {
  const publisher = publisherAt(feed.address, options.publishers)
  const title = oneLine(feed.title) || new URL(feed.address).hostname
  const groups = feed.groups.map(oneLine).filter(Boolean).join(' / ')
  return [
    `# ${title}, from ${oneLine(options.list)}${groups === '' ? '' : ` (${groups})`}.`,
    `address: ${JSON.stringify(feed.address)}`,
    publisher === null ? '# publisher: a file name in editorial/publishers' : `publisher: ${publisher.id}`,
    '# interval: 60 # minutes; without it the feed is fetched by hand only',
    '# full: true # follow the links of entries that hold only a teaser',
    'paused: false',
    '',
  ].join('\n')
}

function publisherAt(address: string, publishers: readonly Publisher[]): Publisher | null {
  const host = new URL(address).hostname
  return (
    publishers.find(({ domains }) => domains.some((domain) => host === domain || host.endsWith(`.${domain}`))) ?? null
  )
}

const slug = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_ID)
    .replace(/^-+|-+$/g, '')

const oneLine = (text: string) => safe(text).replace(/\s+/g, ' ').trim().slice(0, LONGEST_TITLE)
