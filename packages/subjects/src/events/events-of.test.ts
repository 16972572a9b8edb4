import type { Editorial, EventType, Term } from '@daybrief/schema'
import { describe, expect, test } from 'vitest'
import { caseArticle } from '../cases/case-article.ts'
import { classify, compileLexicon } from '../index.ts'

const terms = (weight: number, words: string): Term[] => words.split(', ').map((term) => ({ term, weight }))

const type = (id: string, plover: string | null, byLanguage: EventType['terms']): EventType => ({
  id,
  name: id,
  plover,
  severity: 0.5,
  terms: byLanguage,
})

/** A small desk of our own: no change of the real one breaks a case. */
const EVENTS: Editorial['events'] = [
  type('attack', 'ASSAULT', {
    en: [...terms(2, 'attacked, was attacked, ambush, opened fire'), ...terms(1, 'shooting'), ...terms(0.5, 'attacks')],
    es: terms(2, 'atacó'),
    zh: terms(2, '袭击'),
  }),
  type('bombing', 'ASSAULT', { en: terms(2, 'car bomb*, explosion'), fr: terms(2, 'une bombe a explosé') }),
  type('clash', 'ASSAULT', { en: terms(2, 'clashed, firefight*') }),
  type('consult', 'CONSULT', {
    en: [...terms(2, 'held talks, hold talks'), ...terms(1, 'meeting')],
    km: terms(2, 'ជួបពិភាក្សា'),
  }),
  type('cyber', 'COERCE', { en: terms(2, 'cyber attacked, cyber attack*') }),
  type('talks', 'AGREE', { en: terms(2, 'peace talks') }),
]

const lexicon = compileLexicon({ topics: [], countries: [], watchlists: [], events: EVENTS })

function eventsIn(text: string, { language = 'en', date }: { language?: string; date?: string } = {}) {
  const article = caseArticle(`${text}\n[language] ${language}`)
  const published = date ? { date, time: null, zone: null, basis: 'line' as const, confidence: 1, evidence: [] } : null
  const { events } = classify({ ...article, publishedAt: published }, lexicon)
  return Object.fromEntries(events.map(({ type, evidence }) => [type, evidence.map(({ text }) => text)]))
}

describe('event types', () => {
  test('with their triggers, the one most prominently told first', () => {
    const text = 'Ministers held talks\nThey sat for an hour. A car bomb went off last week.\n'
    expect(Object.entries(eventsIn(text))).toEqual([
      ['consult', ['held talks']],
      ['bombing', ['car bomb']],
    ])
  })

  test('need one sure word, or weak words in the lead', () => {
    const filler = 'The road was long and the day was quiet. '.repeat(15)
    expect(eventsIn(`-\nA meeting was held.`)).toEqual({ consult: ['meeting'] })
    expect(eventsIn(`-\n${filler}\nA meeting was held.`)).toEqual({})
    expect(eventsIn(`-\n${filler}\nA meeting. Then a meeting.`)).toEqual({ consult: ['meeting', 'meeting'] })
    expect(eventsIn(`-\n${filler}\nThey held talks.`)).toEqual({ consult: ['held talks'] })
    expect(eventsIn(`-\nThere are attacks.`)).toEqual({})
  })

  test('the longest trigger at a place counts, of all types', () => {
    expect(eventsIn('-\nThe bank was cyber attacked at noon.')).toEqual({ cyber: ['cyber attacked'] })
    expect(eventsIn('-\nThey held peace talks.')).toEqual({ talks: ['peace talks'] })
  })

  test.each([
    ['No explosion was heard.'],
    ['It was not attacked.'],
    ["They haven't attacked."],
    ['They could have attacked.'],
    ['They threatened an ambush.'],
    ['Police foiled a car bomb plot.'],
    ['The guide warned of an ambush.'],
    ['She called for an ambush.'],
    ['The explosion of 1987 is remembered.'],
  ])('a deed that did not happen, or long ago: %s', (text) => expect(eventsIn(`-\n${text}`)).toEqual({}))

  test.each([
    ['He did not sleep, and raiders attacked.', 'attack'],
    ['The bus was attacked at dawn.', 'attack'],
    ['They will hold talks.', 'consult'],
  ])('a denial ends with its clause, and a plan to talk is an event: %s', (text, type) =>
    expect(Object.keys(eventsIn(`-\n${text}`))).toEqual([type]),
  )

  test('the year of the report itself is news', () => {
    const text = '-\nRaiders attacked the mill on 4 March 2031.'
    expect(eventsIn(text)).toEqual({})
    expect(eventsIn(text, { date: '2031-03-05' })).toEqual({ attack: ['attacked'] })
  })

  test.each([
    ['Raiders attacked an army convoy.', 'clash'],
    ['The garrison was attacked at dawn.', 'clash'],
    ['Raiders attacked a school.', 'attack'],
    ['The farmers were attacked by soldiers.', 'attack'],
  ])('an attack on those who fight is fighting: %s', (text, type) =>
    expect(Object.keys(eventsIn(`-\n${text}`))).toEqual([type]),
  )

  test('a desk without a type for fighting keeps the attack', () => {
    const without = compileLexicon({
      topics: [],
      countries: [],
      watchlists: [],
      events: EVENTS.filter(({ id }) => id !== 'clash'),
    })
    const { events } = classify(caseArticle('-\nRaiders attacked an army convoy.'), without)
    expect(events.map(({ type }) => type)).toEqual(['attack'])
  })

  test.each([
    ['es', 'La banda atacó el molino.', { attack: ['atacó'] }],
    ['es', 'La banda no atacó el molino.', {}],
    ['fr', 'Une bombe a explosé hier.', { bombing: ['Une bombe a explosé'] }],
    ['zh', '武装人员袭击村庄。', { attack: ['袭击'] }],
    ['km', 'រដ្ឋមន្ត្រីជួបពិភាក្សាគ្នា', { consult: ['ជួបពិភាក្សា'] }],
    ['fr', 'They held talks.', {}],
  ])('%s: %s', (language, text, expected) => expect(eventsIn(`-\n${text}`, { language })).toEqual(expected))

  test('the order in which the desk lists its types makes no difference', () => {
    const turned = compileLexicon({ topics: [], countries: [], watchlists: [], events: EVENTS.toReversed() })
    const article = caseArticle('Talks and an explosion\nThey held talks. An explosion. Men clashed. Raiders attacked.')
    expect(classify(article, turned).events).toEqual(classify(article, lexicon).events)
  })
})
