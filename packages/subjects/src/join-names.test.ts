import type { Name, NameKind } from '@daybrief/schema'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { joinNames } from './index.ts'

const said = (text: string, at = 0) => ({ range: { start: at, end: at + text.length }, text })
const name = (kind: NameKind, spellings: string, office: string | null = null): Name => {
  const [first = '', ...others] = spellings.split(' / ')
  const mentions = [first, ...others].map((text, index) => said(text, index * 100))
  return { name: first, kind, office: office === null ? null : said(office), mentions }
}
const person = (spellings: string, office: string | null = null) => name('person', spellings, office)
const body = (spellings: string) => name('organisation', spellings)
/** Articles a, b, c … with these names. */
const named = (...articles: Name[][]) => articles.map((names, at) => ({ article: 'abcdef'[at]!, names }))
const shown = (articles: ReturnType<typeof named>) =>
  joinNames(articles).map(
    ({ name, office, variants, mentions }) =>
      `${name}${office ? ` <${office.text}>` : ''}: ${mentions.map(({ article }) => article).join('')}${variants.length > 0 ? ` (${variants.join(', ')})` : ''}`,
  )

describe('people of several articles', () => {
  test('a part of a name joins the one full name it fits, whichever article has it', () => {
    const articles = named([person('Manet', 'Prime Minister')], [person('Hun Manet / Manet')], [person('Hun Many')])
    expect(shown(articles)).toEqual(['Hun Manet <Prime Minister>: abb (Manet)', 'Hun Many: c'])
  })

  test('a part that fits two names stays apart', () => {
    const articles = named([person('Hun Manet')], [person('Hun Sen')], [person('Hun', 'General')])
    expect(shown(articles)).toEqual(['Hun Manet: a', 'Hun Sen: b', 'Hun <General>: c'])
  })

  test('marks, hyphens, spaces and capitals make no other person', () => {
    const articles = named(
      [person('Han Jae-won')],
      [person('Han Jaewon')],
      [person('HAN JAE WON')],
      [person('Hän Jaewon')],
    )
    expect(shown(articles)).toEqual(['HAN JAE WON: abcd (Han Jae-won, Han Jaewon, Hän Jaewon)'])
  })

  test('of nested names the longest counts', () => {
    const articles = named([person('Lâm')], [person('Quang Lâm')], [person('Trần Quang Lâm')])
    expect(shown(articles)).toEqual(['Trần Quang Lâm: abc (Lâm, Quang Lâm)'])
  })

  test('the office that most articles give counts, then the longer one', () => {
    const articles = named(
      [person('Ana Roe', 'minister')],
      [person('Ana Roe', 'Minister')],
      [person('Ana Roe', 'deputy prime minister')],
    )
    expect(shown(articles)[0]).toContain('<Minister>')
    expect(shown(articles.slice(1))[0]).toContain('<deputy prime minister>')
  })
})

describe('other names of several articles', () => {
  test('an abbreviation joins the one body that some article gives it to', () => {
    const articles = named([body('DRC')], [body('Delta River Commission / DRC')], [body('Delta River Commission')])
    expect(shown(articles)).toEqual(['Delta River Commission: abbc (DRC)'])
  })

  test('an abbreviation of two bodies stays apart', () => {
    const articles = named([body('DRC')], [body('Delta River Commission / DRC')], [body('Desert Road Council / DRC')])
    expect(shown(articles)).toHaveLength(3)
  })

  test('a place that one article takes for a body is one name', () => {
    expect(shown(named([name('place', 'Tala')], [body('Tala')]))).toEqual(['Tala: ab'])
  })
})

const anyName = fc
  .tuple(
    fc.constantFrom<NameKind>('person', 'organisation', 'place'),
    fc.constantFrom('Hun Manet', 'Manet', 'Hun', 'Hun Sen', 'DRC', 'Delta Road Club / DRC', 'Tala', 'Ta La'),
  )
  .map(([kind, spellings]) => name(kind, spellings))

test('the order of articles changes nothing but the order of names and mentions', () => {
  fc.assert(
    fc.property(fc.array(fc.uniqueArray(anyName, { selector: (one) => one.name }), { maxLength: 6 }), (articles) => {
      const sets = (list: ReturnType<typeof named>) =>
        joinNames(list)
          .map(({ name, kind, variants, mentions }) =>
            JSON.stringify([name, kind, variants, mentions.map(({ article }) => article).sort()]),
          )
          .sort()
      const list = named(...articles)
      expect(sets(list.toReversed())).toEqual(sets(list))
      expect(joinNames(list).flatMap(({ mentions }) => mentions)).toHaveLength(
        list.flatMap(({ names }) => names.flatMap(({ mentions }) => mentions)).length,
      )
    }),
  )
})
