import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { brief } from './brief.ts'
import { editionOf } from './cases/edition-of.ts'
import type { ClosedEdition } from './closed-edition.ts'
import { statementsOf } from './reading-order.ts'
import { verify } from './verify/verify.ts'

const FERRY = `--- Harbour Post, 2031-03-04
Ferry goes down off Lomba
A ferry carrying market traders sank off Lomba on Tuesday, killing 12 people, the coast guard said.
The boat left the port of Sarrin before dawn and was hit by high waves near the lighthouse.
Fishermen brought most of the survivors ashore, and the hospital in Sarrin took in thirty of them.
--- Island Gazette, 2031-03-04
Traders die in ferry accident
At least 27 people died when a ferry full of traders sank off Lomba on Tuesday in heavy weather.
Fishermen brought most of the survivors ashore at Sarrin, where the hospital took them in.
The owner of the boat, a company in Narit, has been fined twice for overloading.
--- Copy Shop Daily, 2031-03-04, copy
Traders die in ferry accident
At least 27 people died when a ferry full of traders sank off Lomba on Tuesday in heavy weather.
Fishermen brought most of the survivors ashore at Sarrin, where the hospital took them in.
The owner of the boat, a company in Narit, has been fined twice for overloading.
--- Opinion Page, 2031-03-05, opinion
Drowned by greed
The government should ban ferries without life jackets before another boat sinks off Lomba.
The writer teaches law in Narit. These are his own views.
--- Border Weekly, 2031-03-01, story drill, late
Border drill opens
The annual drill Iron Reed opened in Karsa province on Saturday with soldiers from both armies.
--- Far Courier, 2031-03-04, story abroad, country OR
Strike in Orvania
Dock workers in Orvania stopped work on Tuesday and asked for shorter shifts.
--- Old Paper, 2031-01-09, story old
Bridge opened
The bridge over the river Sava near Halm was opened to lorries on Thursday.
--- Tomorrow Times, 2031-03-09, story tomorrow
Forecast
The ministry of finance publishes its forecast for the harvest on Sunday.
--- Bare Sheet, story bare
Cattle market
Farmers in Upper Sava sold two hundred cattle to a buyer from Narit.
--- Empty Sheet, 2031-03-04, story empty
Only a headline
--- Mute Sheet, 2031-03-04, story mute, no headline
He said so
`

const DATE = '2031-03-05'
const edition = () => editionOf(FERRY, { date: DATE })
const made = (closed: ClosedEdition) => brief(closed, { editorial: edition().editorial, version: '1.2.3' })

/** The same set in another order. */
const shuffled = (closed: ClosedEdition, order: number[]): ClosedEdition => {
  const turn = <T>(list: readonly T[]) =>
    list
      .map((one, index) => ({ one, key: order[index % order.length] ?? 0, index }))
      .sort((a, b) => a.key - b.key || b.index - a.index)
      .map(({ one }) => one)
  return {
    ...closed,
    documents: turn(closed.documents),
    articles: turn(closed.articles),
    subjects: turn(closed.subjects),
    copies: turn(closed.copies),
    decisions: turn(closed.decisions),
    known: turn(closed.known),
    changes: turn(closed.changes),
    stories: turn(closed.stories).map((story) => ({
      ...story,
      articles: turn(story.articles),
      origins: turn(story.origins),
    })),
    texts: new Map(turn([...closed.texts])),
  }
}

describe('a briefing', () => {
  const briefing = made(edition().closed)
  const uses = new Map(briefing.articles.map((article) => [article.documentName, article]))

  it('is the same whatever the order of the set', () => {
    const expected = JSON.stringify(briefing)
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 5 }), { minLength: 10, maxLength: 10 }), (order) => {
        expect(JSON.stringify(made(shuffled(edition().closed, order)))).toBe(expected)
      }),
      { numRuns: 25 },
    )
  })

  it('says nothing but the words of its documents', () => {
    const { texts } = edition().closed
    const statements = statementsOf(briefing)
    expect(statements.length).toBe(briefing.counts.statements)
    for (const { text, citation } of statements) {
      expect(texts.get(citation.document)?.slice(citation.range.start, citation.range.end)).toBe(text)
    }
    expect(verify(briefing, texts)).toEqual([])
  })

  it('numbers its statements in reading order', () => {
    expect(statementsOf(briefing).map(({ id }) => id)).toEqual(
      statementsOf(briefing).map((_, index) => `s${index + 1}`),
    )
  })

  it('accounts for every article and every document', () => {
    const { closed } = edition()
    expect(briefing.articles.map(({ id }) => id).sort()).toEqual(closed.articles.map(({ id }) => id).sort())
    expect(briefing.documents.map(({ id }) => id).sort()).toEqual(
      closed.documents.map(({ document }) => document.id).sort(),
    )
    expect(briefing.articles.map(({ number }) => number)).toEqual(briefing.articles.map((_, index) => index + 1))
    expect(briefing.counts).toMatchObject({ documents: 11, processed: 11, articles: 11 })
  })

  it('accounts for two documents of one name', () => {
    const { closed, editorial } = editionOf(FERRY.replace('Island Gazette', 'Harbour Post'), { date: DATE })
    const twins = brief(closed, { editorial, version: '1' }).documents.filter(({ name }) => name === 'harbour-post.txt')
    expect(twins.map(({ articles }) => articles)).toEqual([1, 1])
  })

  it.each([
    ['harbour-post.txt', 'used', 'in Lomba; cited'],
    ['opinion-page.txt', 'opinion', 'opinion: “The writer teaches law in Narit. These are his own views.”'],
    ['border-weekly.txt', 'used', 'in Lomba; cited'],
    ['far-courier.txt', 'outside', 'outside Lomba: Orvania'],
    ['old-paper.txt', 'older', 'older than 7 days: its story was last reported on 9 January 2031'],
    ['tomorrow-times.txt', 'later', 'dated 9 March 2031, after the day of this edition'],
    ['bare-sheet.txt', 'older', 'undated: nothing in it shows that it is current'],
    ['empty-sheet.txt', 'dropped', 'no text under its headline'],
    ['mute-sheet.txt', 'dropped', 'no headline, and no sentence of it can stand alone'],
  ])('says of %s that it is %s', (name, use, reason) => {
    expect(uses.get(name)).toMatchObject({ use, reason })
  })

  it('names the number of the article that a copy repeats', () => {
    const original = uses.get('island-gazette.txt')
    expect(uses.get('copy-shop-daily.txt')).toMatchObject({ use: 'copy', reason: `copy of ${original?.number}` })
  })

  it('counts a copy as no origin and cites the first telling', () => {
    const [ferry] = briefing.stories
    expect(ferry?.origins).toBe(2)
    const cited = statementsOf(briefing).map(({ citation }) => citation.article)
    expect(cited).not.toContain(uses.get('copy-shop-daily.txt')?.id)
  })

  it('keeps opinion apart from everything that is told as fact', () => {
    const opinion = uses.get('opinion-page.txt')?.id
    const [ferry] = briefing.stories
    expect(ferry?.opinions.map(({ article }) => article)).toEqual([opinion])
    const facts = [ferry?.headline, ...(ferry?.summary ?? []), ...(ferry?.agreed ?? []), ...(ferry?.single ?? [])]
    expect(facts.map((statement) => statement?.citation.article)).not.toContain(opinion)
  })

  it('shows where the tellings differ and where they agree', () => {
    const [ferry] = briefing.stories
    expect(ferry?.differences.map(({ kind }) => kind)).toEqual(['number'])
    const supported = [...(ferry?.summary ?? []), ...(ferry?.agreed ?? [])].filter(
      ({ supporters }) => supporters.length > 0,
    )
    expect(supported.some(({ text }) => text.startsWith('Fishermen brought'))).toBe(true)
  })

  it('warns of what came late', () => {
    const drill = briefing.stories.find(({ watchlist }) => watchlist.includes('Iron Reed'))
    expect(drill?.cautions.map(({ kind }) => kind)).toContain('late')
    expect(uses.get('border-weekly.txt')?.late).toBe(true)
  })

  it('keeps the text of cited articles and of no others', () => {
    const cited = new Set(
      statementsOf(briefing).flatMap(({ citation, supporters }) =>
        [citation, ...supporters].map(({ article }) => article),
      ),
    )
    for (const { id, paragraphs } of briefing.articles) expect(paragraphs.length > 0).toBe(cited.has(id))
  })

  it('says when it closed, for whom, and what it was made with', () => {
    expect(briefing.closing).toBe('5 March 2031, 06:00 (Asia/Phnom_Penh)')
    expect(briefing.region).toBe('Lomba')
    expect(briefing.manifest).toMatchObject({ version: '1.2.3', editorial: 'f'.repeat(64), previous: null })
    expect(briefing.names).toEqual({
      topics: { unrest: 'Unrest' },
      countries: { LB: 'Lomba', OR: 'Orvania' },
      events: {},
    })
  })

  it('leaves out and counts a sentence that is not where its article says', () => {
    const { closed } = edition()
    const moved = closed.articles.map((article) => ({
      ...article,
      paragraphs: article.paragraphs.map((paragraph) =>
        paragraph.text.startsWith('The owner')
          ? { ...paragraph, range: { start: paragraph.range.start + 1, end: paragraph.range.end + 1 } }
          : paragraph,
      ),
    }))
    const result = made({ ...closed, articles: moved })
    expect(result.counts.unverified).toBeGreaterThan(0)
    expect(statementsOf(result).some(({ text }) => text.startsWith('The owner'))).toBe(false)
  })

  it('is not made when the text of a document is missing', () => {
    const { closed } = edition()
    const [gone] = closed.texts.keys()
    const texts = new Map([...closed.texts].filter(([document]) => document !== gone))
    expect(() => made({ ...closed, texts })).toThrow(`needs the text of document ${gone}, which is not there`)
  })

  it('is not made for a region that the desk does not have', () => {
    const { closed } = edition()
    expect(() => made({ ...closed, plan: { ...closed.plan, region: 'atlantis' } })).toThrow(
      'region atlantis is not among',
    )
  })

  it('says in which edition a story was first told, and what people decided on it', () => {
    const { closed } = edition()
    const [story] = closed.stories
    const decision = {
      id: 'd1',
      kind: 'together' as const,
      articles: story!.articles.slice(0, 2),
      from: [],
      subject: null,
      sides: [],
      by: 'desk',
      at: '2031-03-04T08:00:00.000Z',
      note: null,
      withdrawnAt: null,
    }
    const stories = closed.stories.map((one) => (one === story ? { ...one, firstSeen: '2031-03-02' } : one))
    const result = made({ ...closed, stories, decisions: [decision] })
    expect(result.stories.find(({ id }) => id === story?.id)?.firstSeen).toBe('2031-03-02')
    expect(result.record.decisions).toEqual([decision])
  })

  it('has a key point for each leading story in the region, in the order of weight, and no more', () => {
    const leading = briefing.stories.filter(({ summary }) => summary.length > 0)
    expect(briefing.keyPoints.map(({ text }) => text)).toEqual(leading.map(({ summary }) => summary[0]?.text))
    expect(briefing.keyPoints.length).toBeGreaterThan(0)
  })

  it('is made of an empty set too', () => {
    const empty = { documents: [], articles: [], subjects: [], copies: [], stories: [], texts: new Map() }
    const result = made({ ...edition().closed, ...empty })
    expect(result).toMatchObject({
      stories: [],
      keyPoints: [],
      ahead: [],
      quiet: [],
      dates: null,
      counts: { documents: 0, statements: 0 },
    })
  })
})

describe('what is new since the last edition', () => {
  const first = made(edition().closed)
  const next = (text: string) => {
    const { closed, editorial } = editionOf(text, { date: '2031-03-06', previous: first })
    return brief(closed, { editorial, version: '1' }).stories[0]
  }

  it('cannot be told without an earlier edition', () => {
    expect(first.stories.map(({ novelty }) => novelty)).toEqual(first.stories.map(() => 'first'))
  })

  it('is everything of a story that was not told', () => {
    expect(
      next(`--- Rail Herald, 2031-03-06
Train derailed
A goods train left the rails near Ostra in the night and blocked the line to the mines.
`)?.novelty,
    ).toBe('new')
  })

  it('is the new sentences of a story told on', () => {
    const story = next(`--- Harbour Post, 2031-03-06
Ferry owner arrested
Police arrested the director of the shipping company at the airport of Narit with a false passport.
A ferry carrying market traders sank off Lomba on Tuesday, killing 12 people, the coast guard said.
Fishermen brought most of the survivors ashore, and the hospital in Sarrin took in thirty of them.
`)
    expect(story?.novelty).toBe('updated')
    expect(story?.news.map(({ text }) => text)).toEqual([
      'Police arrested the director of the shipping company at the airport of Narit with a false passport.',
    ])
  })

  it('is nothing of a story told again', () => {
    expect(
      next(`--- Harbour Post, 2031-03-06
Ferry goes down off Lomba
A ferry carrying market traders sank off Lomba on Tuesday, killing 12 people, the coast guard said.
Fishermen brought most of the survivors ashore, and the hospital in Sarrin took in thirty of them.
`)?.novelty,
    ).toBe('unchanged')
  })
})
