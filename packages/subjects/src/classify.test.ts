import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Article, Evidence, Publisher, Subjects } from '@daybrief/schema'
import { Subjects as SubjectsSchema } from '@daybrief/schema'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { caseArticle } from './cases/case-article.ts'
import { DESK } from './cases/desk.ts'
import { classify, compileLexicon } from './index.ts'

const CASES = fileURLToPath(new URL('cases', import.meta.url))
const lexicon = compileLexicon(DESK)

/** Subjects as a person reads them: what, how sure, and by which words. */
function shown({ topics, countries, watchlist, kind }: Subjects) {
  const words = (evidence: Evidence[]) => evidence.map(({ text }) => text)
  return {
    topics: Object.fromEntries(topics.map(({ topic, evidence }) => [topic, words(evidence)])),
    main: Object.fromEntries(countries.filter(({ main }) => main).map((one) => [one.country, words(one.evidence)])),
    mentioned: Object.fromEntries(
      countries.filter(({ main }) => !main).map((one) => [one.country, words(one.evidence)]),
    ),
    watchlist: Object.fromEntries(watchlist.map(({ name, evidence }) => [name, words(evidence)])),
    kind: [kind.value, ...words(kind.evidence)],
  }
}

const allEvidence = (subjects: Subjects) => [
  ...[...subjects.topics, ...subjects.countries, ...subjects.watchlist, ...subjects.events].flatMap(
    ({ evidence }) => evidence,
  ),
  ...subjects.facts.map(({ evidence }) => evidence),
  ...subjects.kind.evidence,
]

describe('cases', () => {
  for (const entry of readdirSync(CASES, { withFileTypes: true }).filter((one) => one.isDirectory())) {
    const text = readFileSync(`${CASES}/${entry.name}/input.txt`, 'utf8')
    test(entry.name, () => {
      const subjects = classify(caseArticle(text), lexicon)
      expect(shown(subjects)).toEqual(JSON.parse(readFileSync(`${CASES}/${entry.name}/expected.json`, 'utf8')))
      for (const { range, text: words } of allEvidence(subjects)) expect(text.slice(range.start, range.end)).toBe(words)
      expect(SubjectsSchema.parse(subjects)).toEqual(subjects)
    })
  }
})

/** Texts of words that matter and words that do not, in any order, with any white space. */
const anyText = fc
  .array(
    fc.constantFrom(
      ...'drilled with|12 soldiers|were killed|Cambodia|U.S.|US|Jordan|joint exercises|Defence Minister|navy|military|Grey Point base|South China Sea|China|Newbridge'.split(
        '|',
      ),
      ...'កម្ពុជា|ซ้อมรบ|军演|タイ|한국의|trade|a|The|Anna|.|,|“|”|?|I should|İstanbul|ﬁ|👩‍🚀|\u200b|\u00a0'.split('|'),
    ),
    { minLength: 1, maxLength: 60 },
  )
  .map((words) => words.join(' '))

describe('of any text', () => {
  test('evidence is the words at its range, every tag has some, and weights start at 1', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 4 }), (paragraphs) => {
        const text = paragraphs.join('\n')
        const subjects = classify(caseArticle(text), lexicon)
        for (const { range, text: words } of allEvidence(subjects))
          expect(text.slice(range.start, range.end)).toBe(words)
        for (const tag of [...subjects.topics, ...subjects.countries, ...subjects.watchlist, ...subjects.events]) {
          expect(tag.evidence.length).toBeGreaterThan(0)
        }
        for (const [first] of [subjects.topics, subjects.countries]) if (first) expect(first.weight).toBe(1)
        expect(SubjectsSchema.parse(subjects)).toEqual(subjects)
      }),
    )
  })

  test('boilerplate gives no tag', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, noise) => {
        const article = caseArticle(`${text}\n${text}`)
        const range = { start: 0, end: noise.length }
        const noisy: Article = { ...article, boilerplate: [{ kind: 'related-headline', range, text: noise }] }
        expect(classify(noisy, lexicon)).toEqual(classify(article, lexicon))
      }),
    )
  })

  test('the order in which the desk lists its topics and countries makes no difference', () => {
    const turned = compileLexicon({
      topics: DESK.topics.toReversed(),
      countries: DESK.countries.toReversed(),
      watchlists: DESK.watchlists,
    })
    fc.assert(
      fc.property(anyText, (text) => {
        const article = caseArticle(`${text}\n${text}`)
        const [one, other] = [classify(article, lexicon), classify(article, turned)]
        expect(shown(other)).toEqual(shown(one))
        expect(other.security).toBeCloseTo(one.security, 12)
      }),
    )
  })
})

test('a headline without a place in the document adds weight but no evidence', () => {
  const article = caseArticle('Trade\nTrade and the navy.\n')
  const beside: Article = { ...article, headline: { text: 'Navy', basis: 'feed', confidence: 1, evidence: [] } }
  const { topics } = classify(beside, lexicon)
  expect(topics.map(({ topic, evidence }) => [topic, evidence.length])).toEqual([
    ['defence-ties', 1],
    ['trade', 1],
  ])
  const only: Article = { ...beside, paragraphs: [] }
  expect(classify(only, lexicon).topics).toEqual([])
})

test('security is the share of what a desk grades as security', () => {
  const security = (text: string) => classify(caseArticle(text), lexicon).security
  expect(security('Cat found\nThe cat slept.')).toBe(0)
  expect(security('Trade deal\nTrade and exports.')).toBe(0)
  const navy = security('Defence minister speaks\nThe navy took part in joint exercises.')
  const mixed = security('Defence minister speaks\nThe trade deal and exports matter for the market.')
  expect(navy).toBeGreaterThan(0.8)
  expect(mixed).toBeGreaterThan(0)
  expect(mixed).toBeLessThan(navy)
})

test('a publisher that speaks for a state is one sign of a read-out, and no more', () => {
  const publisher = (kind: Publisher['kind']): Publisher => ({
    id: 'gazette',
    name: 'Gazette',
    aliases: [],
    domains: [],
    country: null,
    kind,
    reliability: 'F',
  })
  const kindOf = (text: string, kind: Publisher['kind']) => {
    const publishedBy = { id: 'gazette', name: 'Gazette', basis: 'line' as const, confidence: 1, evidence: [] }
    const desk = compileLexicon({ ...DESK, publishers: [publisher(kind)] })
    return classify({ ...caseArticle(text), publisher: publishedBy }, desk).kind.value
  }
  const call = 'Envoy calls\nThe envoy paid a courtesy call on the mayor. On the occasion, she thanked him.\n'
  expect(kindOf(call, 'official')).toBe('read-out')
  expect(kindOf(call, 'state')).toBe('read-out')
  expect(kindOf(call, 'independent')).toBe('report')
  expect(kindOf('Flood\nThe river rose. The mayor thanked the boatmen.\n', 'state')).toBe('report')
})
