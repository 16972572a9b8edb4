import { expect, test } from 'vitest'
import { feedFile, feedId } from './feed-file.ts'
import { feedsInOpml, type ListedFeed } from './feeds-in-opml.ts'

const opml = (body: string) =>
  `<?xml version="1.0"?><opml version="2.0"><head><title>Desk</title></head><body>${body}</body></opml>`

test('feeds come in the order of the list, with the groups they stand in', () => {
  const body = `<outline text="Coast"><outline text="Ports"><outline type="rss" text="Quay &amp; Crane" xmlUrl="https://quay.example/feed?a=1&amp;b=2"/></outline>
    <outline title="Amber Bay Post" text="ABP" xmlUrl="https://amberbay.example/rss"/></outline>
    <outline text="A page" htmlUrl="https://page.example"/><outline text="Bad" xmlUrl="javascript:alert(1)"/>
    <outline text="Reef" xmlUrl="https://reef.example/atom"/>`
  expect(feedsInOpml(opml(body), { name: 'desk.opml' })).toEqual([
    { title: 'Quay & Crane', address: 'https://quay.example/feed?a=1&b=2', groups: ['Coast', 'Ports'] },
    { title: 'Amber Bay Post', address: 'https://amberbay.example/rss', groups: ['Coast'] },
    { title: 'Reef', address: 'https://reef.example/atom', groups: [] },
  ])
})

test('what is no OPML is said in words', () => {
  expect(() => feedsInOpml('<html></html>', { name: 'desk.opml' })).toThrow(/^desk\.opml: Expected OPML/)
})

const feed = (title: string, address = 'https://www.quay.example/feed'): ListedFeed => ({ title, address, groups: [] })

test.each([
  ['Quay & Crane: News', [], 'quay-crane-news'],
  ['Le Café du Port', [], 'le-cafe-du-port'],
  ['ភ្នំពេញ', [], 'quay-example'],
  ['Quay', ['quay', 'quay-2'], 'quay-3'],
  [`${'long '.repeat(30)}`, [], 'long-long-long-long-long-long-long-long'],
])('%s gets an id', (title, taken, id) => {
  expect(feedId(feed(title), new Set(taken))).toBe(id)
})

test('the words of a list stay in their comment', () => {
  const file = feedFile(
    { title: 'Quay\naddress: https://evil.example\u202e', address: 'https://quay.example/#"x', groups: ['a\rb'] },
    { list: 'desk.opml', publishers: [] },
  )
  expect(file.split('\n').filter((line) => line !== '' && !line.startsWith('#'))).toEqual([
    'address: "https://quay.example/#\\"x"',
    'paused: false',
  ])
})
