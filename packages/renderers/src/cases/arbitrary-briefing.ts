import type { AnnexArticle, Briefing, Citation, Statement, StorySection } from '@daybrief/schema'
import fc from 'fast-check'
import { hostileHeadlines } from './hostile-headlines.ts'

/** Words as they come: any character, and the worst a headline can be. */
const words = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
  fc.string({ minLength: 1, maxLength: 40 }),
  fc.constantFrom(...hostileHeadlines),
  fc.constantFrom('ព្រឹក​ថ្ងៃ​ព្រហស្បតិ៍', 'ด่านพรมแดนบ้านหนองแสง', '工程队由两国各派一百二十人组成。', 'اتفق وزراء الموانئ', 'क्‍ष'),
)

/** What a generated article is made from; statements choose stretches of its text by two shares of its length. */
const article = fc.record({ headline: words, paragraphs: fc.array(words, { minLength: 1, maxLength: 4 }), name: words })
const stretch = fc.record({
  article: fc.nat(),
  from: fc.double({ min: 0, max: 0.99, noNaN: true }),
  share: fc.double({ min: 0, max: 1, noNaN: true }),
})
const statement = fc.record({ words: stretch, supporters: fc.array(stretch, { maxLength: 2 }) })
const statements = fc.array(statement, { maxLength: 3 })
const section = fc.record({
  headline: statement,
  summary: statements,
  news: statements,
  agreed: statements,
  single: statements,
  sides: fc.array(statement, { minLength: 2, maxLength: 3 }),
  cautioned: statement,
  opinions: statements,
  words,
  novelty: fc.constantFrom('first', 'new', 'updated', 'unchanged'),
})

/** Any briefing that keeps what its schema promises: citations point into articles of its appendix. */
export const arbitraryBriefing: fc.Arbitrary<Briefing> = fc
  .record({
    articles: fc.array(article, { minLength: 1, maxLength: 4 }),
    sections: fc.array(section, { maxLength: 3 }),
    keyPoints: statements,
    words,
  })
  .map(({ articles, sections, keyPoints, words }) => {
    const annex = articles.map(annexArticle)
    let number = 0
    const cite = (chosen: Stretch): { citation: Citation; text: string } => {
      const { id, document, text } = annex[chosen.article % annex.length] ?? unreachable()
      const start = Math.floor(chosen.from * text.length)
      const end = Math.min(text.length, start + 1 + Math.floor(chosen.share * (text.length - start)))
      const line = text.slice(0, start).split('\n').length
      return { citation: { article: id, document, range: { start, end }, line }, text: text.slice(start, end) }
    }
    const state = ({ words, supporters }: { words: Stretch; supporters: Stretch[] }): Statement => {
      number += 1
      return { id: `s${number}`, ...cite(words), supporters: supporters.map((chosen) => cite(chosen).citation) }
    }
    const tell = (told: Section, place: number): StorySection => ({
      id: `story-${place}`,
      headline: state(told.headline),
      weight: {
        total: 0.5,
        // A prefix, because a record of the schema holds no key `__proto__`, and words may be that.
        parts: { severity: 0.25, [`of ${told.words}`]: 0.5 },
      },
      topics: ['defence-diplomacy'],
      countries: ['KH'],
      alsoConcerns: [told.words],
      places: [told.words],
      dates: place === 0 ? null : { first: '2031-03-10', last: '2031-03-13' },
      novelty: told.novelty,
      firstSeen: place === 0 ? null : '2031-03-11',
      assessment: { confidence: 'moderate', reliability: 'B', credibility: '2', reasons: [told.words] },
      events: [{ type: 'clash', trigger: told.words, articles: 1, citation: cite(told.headline.words).citation }],
      facts: [
        {
          fact: { kind: 'killed', least: 3, most: null, unit: told.words, evidence: { range: { start: 0, end: 1 }, text: told.words } },
          citation: cite(told.headline.words).citation,
        },
      ],
      names: [
        { name: told.words, kind: 'person', office: told.words, variants: [told.words], articles: 1, citation: cite(told.headline.words).citation },
      ],
      watchlist: [told.words],
      summary: told.summary.map(state),
      news: told.news.map(state),
      agreed: told.agreed.map(state),
      differences: [
        { kind: 'number', question: told.words, sides: told.sides.map((side) => ({ cue: told.words, statement: state(side) })) },
      ],
      single: told.single.map(state),
      cautions: [{ kind: 'second-hand', text: told.words, statement: state(told.cautioned) }],
      opinions: [
        { article: annex[0]?.id ?? '', byline: told.words, marker: told.words, statements: told.opinions.map(state) },
      ],
      articles: annex.map(({ id }) => id),
      origins: 1,
    })
    const points = keyPoints.map(state)
    const [first = [], second = [], third = []] = sections.map((told, place) => [tell(told, place)])
    return {
      v: 1,
      edition: { id: words, plan: 'mekong', date: '2031-03-14', closesAt: '2031-03-13T23:00:00Z' },
      title: words,
      region: words,
      regionCountries: ['KH', 'TH'],
      closing: words,
      counts: { documents: 1, processed: 1, articles: annex.length, stories: sections.length, origins: 1, statements: number, unverified: 0 },
      dates: null,
      keyPoints: points,
      stories: first,
      outside: second,
      older: third,
      rephrasings: points.slice(1, 2).map(({ id, citation }) => ({ statement: id, text: words, citations: [citation] })),
      ahead: points.slice(0, 1).map((statement) => ({
        day: '2031-04',
        words,
        story: 'story-0',
        statement: { ...statement, id: `s${number + 1}` },
      })),
      quiet: [{ id: 'story-old', edition: words, headline: words }],
      coverage: [{ day: '2031-03-13', articles: annex.length, stories: sections.length }],
      names: { topics: { 'defence-diplomacy': words }, countries: { KH: words }, events: { clash: words } },
      articles: annex.map(({ text, ...shown }) => shown),
      documents: [{ id: 'document', name: words, status: 'failed', reason: words, articles: annex.length }],
      record: {
        decisions: [
          {
            id: 'decision', kind: 'together', articles: annex.map(({ id }) => id), from: [], subject: null, sides: [words],
            by: words, at: '2031-03-13T22:00:00Z', note: words, withdrawnAt: null,
          },
        ],
        changes: [{ kind: 'merged', story: 'story-0', other: 'story-old', reason: words }],
      },
      manifest: {
        version: words, inputs: words, editorial: words, settings: words, decisions: words, known: words,
        models: { words }, languageModel: words, previous: { edition: words, sha256: words },
      },
    }
  })

type Stretch = { article: number; from: number; share: number }
type Section = typeof section extends fc.Arbitrary<infer Value> ? Value : never

function annexArticle(
  { headline, paragraphs, name }: { headline: string; paragraphs: string[]; name: string },
  place: number,
): AnnexArticle & { text: string } {
  const text = [headline, ...paragraphs].join('\n')
  let start = headline.length + 1
  return {
    id: `article-${place}`,
    number: place + 1,
    document: 'document',
    documentName: name,
    range: { start: 0, end: text.length },
    lines: { first: 1, last: text.split('\n').length },
    headline,
    byline: name,
    publisher: name,
    publishedAt: null,
    address: place === 0 ? 'javascript:hit()' : 'https://courier.example/?a="b"&c=<d>',
    kind: 'report',
    story: place === 0 ? 'story-0' : null,
    copy: null,
    use: 'used',
    reason: name,
    late: place === 0,
    paragraphs: paragraphs.map((paragraph) => {
      const range = { start, end: start + paragraph.length }
      start = range.end + 1
      return { range, text: paragraph }
    }),
    text,
  }
}

function unreachable(): never {
  throw new Error('A generated briefing has at least one article.')
}
