import { createHash } from 'node:crypto'
import type { Article, Model } from '@daybrief/schema'
import { Model as ModelSchema } from '@daybrief/schema'
import { describe, expect, test } from 'vitest'
import { caseArticle } from '../cases/case-article.ts'
import { DESK } from '../cases/desk.ts'
import { classify, compileLexicon, learn } from '../index.ts'

const lexicon = compileLexicon(DESK)

const article = (text: string, number: number): Article => {
  const made = caseArticle(text)
  return { ...made, id: `${'0'.repeat(32)}-${String(number).padStart(4, '0')}` }
}

/** An archive in which reports of exercises speak of paratroopers, and reports from Peru of one Ana Quispe Roca. */
const archive = [
  ...Array.from({ length: 24 }, (_, at) =>
    article(`Joint exercise opens\nThe joint exercise at site ${at} saw paratroopers and a drill in Paris.`, at),
  ),
  ...Array.from({ length: 24 }, (_, at) =>
    article(`Trade deal signed\nThe trade deal and exports helped orchards, said Ana Quispe Roca in Peru.`, 100 + at),
  ),
]
const subjects = archive.map((one) => classify(one, lexicon))
const learned = (articles: readonly Article[] = archive): Model =>
  learn(articles, { subjects, editorial: DESK, id: 'archive' })

describe('learn', () => {
  test('finds words that stand with a topic and that nobody listed', () => {
    const { topics } = learned()
    expect(topics.trade?.map(({ term }) => term)).toContain('orchards')
    expect(topics.trade?.map(({ term }) => term)).not.toContain('exports')
    expect(
      Object.values(topics)
        .flat()
        .map(({ term }) => term),
    ).toContain('paratroopers')
    expect(topics.trade?.map(({ term }) => term)).not.toContain('paratroopers')
  })

  test('finds names that stand with a country, but none of the gazetteer', () => {
    const { countries } = learned()
    expect(countries.PE?.map(({ term }) => term)).toEqual(['Ana Quispe Roca'])
    expect(countries.FR).toBeUndefined()
  })

  test('gives the same model whatever the order of the articles, and however often one is given', () => {
    expect(learned([...archive.toReversed(), ...archive.slice(0, 5)])).toEqual(learned())
    expect(ModelSchema.parse(learned())).toEqual(learned())
  })

  test('gives another fingerprint for another archive', () => {
    expect(learned(archive.slice(1)).fingerprint).not.toBe(learned().fingerprint)
    expect(learned(archive.slice(1)).inputs).not.toBe(learned().inputs)
  })

  test('is named by the SHA-256 of all the rest with sorted keys, as @daybrief/editorial checks it', () => {
    const { fingerprint, ...rest } = learned()
    const sorted = (_: string, value: unknown) =>
      value !== null && typeof value === 'object' && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
        : value
    expect(fingerprint).toBe(createHash('sha256').update(JSON.stringify(rest, sorted)).digest('hex'))
  })

  test('learns nothing from a few articles', () => {
    expect(learned(archive.slice(0, 2))).toMatchObject({ articles: 2, topics: {}, countries: {} })
  })

  test('asks for the subjects of each article', () => {
    expect(() => learn(archive, { subjects: [], editorial: DESK, id: 'archive' })).toThrow(
      `learn: expected subjects of article ${archive[0]!.id}, got none: classify it first`,
    )
  })
})

describe('a model', () => {
  const model: Model = {
    ...learned(),
    topics: {
      trade: [
        { term: 'orchards', weight: 4 },
        { term: 'harvest', weight: 3 },
      ],
      gone: [{ term: 'orchards', weight: 9 }],
    },
    countries: {
      PE: [
        { term: 'Ana Quispe Roca', weight: 5 },
        { term: 'Luz Mayta Inga', weight: 5 },
      ],
    },
  }
  const taught = compileLexicon({ ...DESK, models: [model] })
  const read = (text: string) => classify(caseArticle(`-\n${text}`), taught)

  test('gives a topic where the lexicon has no word, with the learned words as evidence', () => {
    const { topics } = read('The orchards were ready for harvest.')
    expect(topics).toEqual([
      expect.objectContaining({
        topic: 'trade',
        weight: 1,
        evidence: [expect.objectContaining({ text: 'orchards' }), expect.objectContaining({ text: 'harvest' })],
      }),
    ])
  })

  test('gives none for a single word, and changes none that the lexicon found', () => {
    expect(read('The orchards, the orchards!').topics).toEqual([])
    const text = 'A joint exercise near orchards before the harvest.'
    expect(read(text).topics).toEqual(classify(caseArticle(`-\n${text}`), lexicon).topics)
  })

  test('makes an article matter as much as the topic it gives does', () => {
    const words = ['orchards', 'harvest'].map((term) => ({ term, weight: 4 }))
    const grave = compileLexicon({ ...DESK, models: [{ ...model, topics: { exercises: words } }] })
    const text = caseArticle('-\nThe orchards were ready for harvest.')
    expect(classify(text, grave).security).toBe(0.5)
    expect(classify(text, taught).security).toBe(0)
  })

  test('gives a country where the gazetteer has no name and two learned ones agree', () => {
    const { countries } = read('There Ana Quispe Roca met Luz Mayta Inga.')
    expect(countries.map(({ country, main, evidence }) => [country, main, evidence.map(({ text }) => text)])).toEqual([
      ['PE', true, ['Ana Quispe Roca', 'Luz Mayta Inga']],
    ])
    expect(read('There Ana Quispe Roca sang.').countries).toEqual([])
  })

  test('only mentions a country beside those of the gazetteer', () => {
    const { countries } = read('In Beijing Ana Quispe Roca met Luz Mayta Inga.')
    expect(countries.map(({ country, main }) => [country, main])).toEqual([
      ['CN', true],
      ['PE', false],
    ])
  })
})
