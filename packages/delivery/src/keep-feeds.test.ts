import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Briefing } from '@daybrief/schema'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keepFeeds } from './keep-feeds.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'daybrief-feeds-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const ids = (briefings: Briefing[]): string => briefings.map(({ edition }) => edition.id).join(' ')
const feed = { file: 'feed.xml', render: ids }

/** A briefing of nothing, as its JSON format writes it. */
function deliver(plan: string, day: string): void {
  const id = `${plan}-${day}`
  const none = { documents: 0, processed: 0, articles: 0, stories: 0, origins: 0, statements: 0, unverified: 0 }
  const briefing: Briefing = {
    v: 1,
    edition: { id, plan, date: day, closesAt: `${day}T00:00:00Z` },
    title: 'Mekong morning',
    region: 'Mekong',
    regionCountries: [],
    closing: day,
    counts: none,
    dates: null,
    keyPoints: [],
    stories: [],
    outside: [],
    older: [],
    rephrasings: [],
    ahead: [],
    quiet: [],
    coverage: [],
    names: { topics: {}, countries: {}, events: {} },
    articles: [],
    documents: [],
    record: { decisions: [], changes: [] },
    manifest: {
      version: '0.1.0',
      inputs: '',
      editorial: '',
      settings: '',
      decisions: '',
      known: '',
      models: {},
      languageModel: null,
      previous: null,
    },
  }
  mkdirSync(join(folder, id))
  writeFileSync(join(folder, id, 'briefing.json'), JSON.stringify(briefing))
}

test('a feed tells of the newest 30 briefings, of all plans, the newest first', async () => {
  for (let day = 1; day <= 31; day += 1) deliver('mekong', `2031-03-${String(day).padStart(2, '0')}`)
  deliver('andaman', '2031-03-30')
  const [path = ''] = await keepFeeds({ folder, feeds: [feed] })
  const told = readFileSync(path, 'utf8').split(' ')
  expect(path).toBe(join(folder, 'feed.xml'))
  expect(told).toHaveLength(30)
  expect(told.slice(0, 3)).toEqual(['mekong-2031-03-31', 'mekong-2031-03-30', 'andaman-2031-03-30'])
  expect(told.at(-1)).toBe('mekong-2031-03-03')
})

test('what is no briefing of this version is passed over', async () => {
  deliver('mekong', '2031-03-14')
  mkdirSync(join(folder, 'pictures'))
  mkdirSync(join(folder, 'mekong-2031-03-13'))
  writeFileSync(join(folder, 'mekong-2031-03-13', 'briefing.json'), '{"v":0}')
  mkdirSync(join(folder, 'mekong-2031-03-12'))
  writeFileSync(join(folder, 'mekong-2031-03-12', 'briefing.json'), '{"v":')
  writeFileSync(join(folder, 'notes.txt'), '')
  const [path = ''] = await keepFeeds({ folder, feeds: [feed] })
  expect(readFileSync(path, 'utf8')).toBe('mekong-2031-03-14')
})

test('a feed that is the same already is not touched, and nothing else is left behind', async () => {
  deliver('mekong', '2031-03-14')
  const [path = ''] = await keepFeeds({ folder, feeds: [feed] })
  utimesSync(path, 1000, 1000)
  await keepFeeds({ folder, feeds: [feed] })
  expect(statSync(path).mtimeMs).toBe(1_000_000)
  expect(readdirSync(folder).sort()).toEqual(['feed.xml', 'mekong-2031-03-14'])
})

test('a folder that is not there is said, and what to do', async () => {
  await expect(keepFeeds({ folder: join(folder, 'none'), feeds: [feed] })).rejects.toMatchObject({
    name: 'DeliveryFailure',
    message: `The feeds of briefings could not be written to ${join(folder, 'none')}: the folder is not there; deliver a briefing to it first or give another folder.`,
  })
})

test('a feed goes nowhere but into the folder', async () => {
  await expect(keepFeeds({ folder, feeds: [{ ...feed, file: '../feed.xml' }] })).rejects.toThrow('cannot name a file')
  expect(readdirSync(folder)).toEqual([])
})
