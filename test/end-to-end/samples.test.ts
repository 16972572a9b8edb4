import { join } from 'node:path'
import { formats } from '@daybrief/renderers'
import type { Briefing } from '@daybrief/schema'
import { beforeAll, describe, expect, it } from 'vitest'
import { makeBriefing } from '../../apps/cli/src/commands/run.ts'
import { INPUTS } from './inputs.ts'
import { inTemporaryFolder } from './make.ts'

/** What samples/README.md promises. */
describe('the samples', () => {
  let briefing: Briefing
  beforeAll(async () => {
    const samples = INPUTS.find(({ name }) => name === 'samples')
    await inTemporaryFolder(async (folder) => {
      const made = await makeBriefing(samples?.files ?? [], {
        edition: 'southeast-asia',
        store: join(folder, 'store'),
        out: join(folder, 'out'),
      })
      briefing = made.briefing
    })
  }, 60_000)

  const of = (name: string) => briefing.articles.filter(({ documentName }) => documentName === name)
  const sections = () => [...briefing.stories, ...briefing.outside, ...briefing.older]

  it('are 21 articles in ten files, two of them broken on purpose', () => {
    expect(briefing.counts).toMatchObject({ documents: 10, processed: 8, articles: 21, unverified: 0 })
    expect(
      briefing.documents
        .filter(({ status }) => status === 'failed')
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['09-map-of-the-collision.txt', '10-nothing-yet.txt'])
    expect(briefing.edition.date).toBe('2025-03-14')
  })

  it('have one story of four reports, and the opinion on it apart', () => {
    const [talks] = sections().filter(({ articles }) => articles.includes(of('01-mekong-courier.txt')[0]?.id ?? ''))
    expect(talks?.origins).toBe(4)
    expect(talks?.articles).toHaveLength(5)
    expect(talks?.opinions).toHaveLength(1)
    expect(talks?.differences.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['number', 'date', 'tense', 'speaker']),
    )
  })

  it('have copies that count once', () => {
    const copies = briefing.articles.filter(({ use }) => use === 'copy')
    expect(copies.length).toBeGreaterThanOrEqual(2)
    for (const { copy } of copies) expect(copy).not.toBeNull()
  })

  it('are told in the words that five minutes take, as plain text sets them before its appendix', () => {
    const [told = ''] = formats.text.render(briefing).split(/^APPENDIX$/m)
    const words = told.match(/\S+/g)?.length ?? 0
    expect(words).toBeGreaterThan(900)
    expect(words).toBeLessThanOrEqual(1100)
  })

  it('have an item outside the region and old ones, each said to be', () => {
    expect(briefing.articles.map(({ use }) => use)).toEqual(
      expect.arrayContaining(['outside', 'older', 'opinion', 'used']),
    )
  })
})
