import type { Feed, Subscription } from '@daybrief/schema'
import { describe, expect, it } from 'vitest'
import { nextFetch } from './next-fetch.ts'

const now = new Date('2031-05-06T08:00:00.000Z')
const feed: Feed = {
  id: 'harbour',
  address: 'https://harbour.example/feed',
  publisher: null,
  interval: 30,
  full: false,
  paused: false,
}
const known: Subscription = {
  id: 'feed/harbour',
  address: feed.address,
  validators: null,
  messages: null,
  checkedAt: '2031-05-06T07:50:00.000Z',
  broughtAt: null,
  failures: 0,
  error: null,
  waitUntil: null,
}

describe('a feed is fetched next', () => {
  it('at once when it never was', () => {
    expect(nextFetch(feed, null, { now })).toBe(now.toISOString())
    expect(nextFetch(feed, { ...known, checkedAt: null }, { now })).toBe(now.toISOString())
  })
  it('after its interval', () => expect(nextFetch(feed, known, { now })).toBe('2031-05-06T08:20:00.000Z'))
  it('later when it is to be left alone', () => {
    const waitUntil = '2031-05-06T10:00:00.000Z'
    expect(nextFetch(feed, { ...known, waitUntil }, { now })).toBe(waitUntil)
  })
  it('never by itself when it is paused or has no interval', () => {
    expect(nextFetch({ ...feed, paused: true }, known, { now })).toBeNull()
    expect(nextFetch({ ...feed, interval: null }, null, { now })).toBeNull()
  })
})
