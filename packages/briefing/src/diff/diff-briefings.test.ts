import type { Briefing, StorySection } from '@daybrief/schema'
import { describe, expect, it } from 'vitest'
import { brief } from '../brief.ts'
import { editionOf } from '../cases/edition-of.ts'
import { diffBriefings } from './diff-briefings.ts'
import { diffInWords } from './diff-in-words.ts'

const FERRY = `--- Harbour Post, 2031-03-04
Ferry goes down off Lomba
A ferry carrying market traders sank off Lomba on Tuesday, killing 12 people, the coast guard said.
Fishermen brought most of the survivors ashore, and the hospital in Sarrin took in thirty of them.
`
const GAZETTE = `--- Island Gazette, 2031-03-04
Traders die in ferry accident
At least 27 people died when a ferry full of traders sank off Lomba on Tuesday in heavy weather.
Fishermen brought most of the survivors ashore at Sarrin, where the hospital took them in.
`
const DRILL = `--- Border Weekly, 2031-03-04, story drill
Border drill opens
The annual drill Iron Reed opened in Karsa province on Saturday with soldiers from both armies.
`

const made = (text: string, options: { version?: string; date?: string; previous?: Briefing } = {}) => {
  const { version = '1', date = '2031-03-05', previous } = options
  const { closed, editorial } = editionOf(text, { date, ...(previous ? { previous } : {}) })
  return brief(closed, { editorial, version })
}

/** The briefing with its first story changed. */
const withStory = (briefing: Briefing, change: Partial<StorySection>): Briefing => ({
  ...briefing,
  stories: briefing.stories.map((story, place) => (place === 0 ? { ...story, ...change } : story)),
})

describe('two makings of one edition', () => {
  const before = made(FERRY + DRILL)

  it('that are the same', () => {
    const diff = diffBriefings(before, made(FERRY + DRILL))
    expect(diff).toMatchObject({ appeared: [], gone: [], stories: [], changes: [], made: [] })
    expect(diffInWords(diff)).toEqual(['Nothing changed.'])
  })

  it('of which the later has one more report', () => {
    const lines = diffInWords(diffBriefings(before, made(FERRY + GAZETTE + DRILL)))
    expect(lines).toContain('  now differs: How many dead?')
    expect(lines).toContain('  confidence low (F3) → confidence moderate (F1)')
    expect(lines).toContain('Input added: island-gazette.txt')
    expect(lines.some((line) => line.startsWith('  + '))).toBe(true)
  })

  it('of which the earlier has one more report', () => {
    const lines = diffInWords(diffBriefings(made(FERRY + GAZETTE + DRILL), before))
    expect(lines).toContain('  no longer differs: How many dead?')
    expect(lines).toContain('Input gone: island-gazette.txt')
    expect(lines.some((line) => line.startsWith('  - '))).toBe(true)
  })

  it('of which one has a story more', () => {
    const [line] = diffInWords(diffBriefings(made(FERRY), before))
    expect(line).toBe('New: Border drill opens')
    expect(diffInWords(diffBriefings(before, made(FERRY)))[0]).toBe('Gone: Border drill opens')
  })

  it('by another version and other settings', () => {
    const { closed, editorial } = editionOf(FERRY + DRILL, { date: '2031-03-05' })
    const plan = { ...closed.plan, graceMinutes: 20 }
    const lines = diffInWords(diffBriefings(before, brief({ ...closed, plan }, { editorial, version: '2' })))
    expect(lines).toHaveLength(2)
    expect(lines[0]).toBe('Made with other version of Daybrief: 1 → 2')
    expect(lines[1]).toMatch(/^Made with other settings of the edition: [0-9a-f]{12} → [0-9a-f]{12}$/)
  })

  it('that differ by what was known before', () => {
    const { closed, editorial } = editionOf(FERRY + DRILL, { date: '2031-03-05' })
    const known = [
      {
        id: 'story-x',
        firstSeen: '2031-03-01',
        lastSeen: '2031-03-01',
        articles: [],
        terms: [],
        tellings: 1,
        newest: null,
      },
    ]
    const [line] = diffInWords(diffBriefings(before, brief({ ...closed, known }, { editorial, version: '1' })))
    expect(line).toMatch(/^Made with other stories of earlier editions: /)
  })
})

describe('a story', () => {
  const before = made(FERRY + DRILL)

  it('that moved, with the part of its weight that moved it', () => {
    const [first, second] = before.stories
    const weight = { total: 0.8, parts: { ...second!.weight.parts, origins: 0.9 } }
    const lines = diffInWords(diffBriefings(before, { ...before, stories: [{ ...second!, weight }, first!] }))
    expect(lines).toEqual([`${second?.headline.text}: up from 2 to 1 (origins 0.25 → 0.9)`])
  })

  it('that moves up because another is gone has not moved', () => {
    const { stories } = before
    expect(diffBriefings(before, { ...before, stories: stories.slice(1) }).stories).toEqual([])
  })

  it('that went to another section', () => {
    const [first, ...others] = before.stories
    const lines = diffInWords(diffBriefings(before, { ...before, stories: others, older: [first!] }))
    expect(lines).toEqual([`${first?.headline.text}: from in the region to older stories`])
  })

  it('of which nothing is new is not said to have lost its sentences', () => {
    const lines = diffInWords(diffBriefings(before, withStory(before, { novelty: 'unchanged', summary: [] })))
    expect(lines).toEqual([before.stories[0]?.headline.text, '  nothing new: a headline alone'])
  })

  it('that was merged into another is not gone', () => {
    const [first, second] = before.stories
    const change = { kind: 'merged' as const, story: first!.id, other: second!.id, reason: 'one event: 3 of 4 terms' }
    const after = { ...before, stories: [first!], record: { ...before.record, changes: [change] } }
    const diff = diffBriefings(before, after)
    expect(diff.gone).toEqual([])
    expect(diffInWords(diff)).toEqual([`Merged: ${first?.headline.text}; with ${second?.headline.text}`])
  })
})

describe('two days', () => {
  it('are told apart by what is new', () => {
    const before = made(FERRY)
    const after = made(DRILL, { date: '2031-03-06', previous: before })
    const lines = diffInWords(diffBriefings(before, after))
    expect(lines).toEqual([
      'New: Border drill opens',
      'Not told again: Ferry goes down off Lomba',
      'Documents: 1 came in',
    ])
  })
})
