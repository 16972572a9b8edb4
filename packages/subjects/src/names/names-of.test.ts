import type { Name } from '@daybrief/schema'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { caseArticle } from '../cases/case-article.ts'
import { DESK } from '../cases/desk.ts'
import { classify, compileLexicon } from '../index.ts'

const lexicon = compileLexicon(DESK)
const read = (text: string): Name[] => classify(caseArticle(text), lexicon).names

/** Names as a person reads them: `person Sok Dara <foreign minister> ×2`. */
const shown = ({ kind, name, office, mentions }: Name) =>
  `${kind} ${name}${office ? ` <${office.text}>` : ''}${mentions.length > 1 ? ` ×${mentions.length}` : ''}`
/** Names of a text without a headline. */
const named = (body: string) => read(`-\n${body}`).map(shown)

describe('people', () => {
  test.each([
    ['a title before', 'Prime Minister Sok Dara left.', ['person Sok Dara <Prime Minister>']],
    ['ranks with stops', 'He met Maj. Gen. Wichai Boon there.', ['person Wichai Boon <Maj. Gen.>']],
    [
      'an office in small letters',
      'The deputy foreign minister Lina Horvat spoke.',
      ['person Lina Horvat <deputy foreign minister>'],
    ],
    [
      'what the office is for',
      'The Minister of National Defence Tea Vuth left.',
      ['person Tea Vuth <Minister of National Defence>'],
    ],
    [
      'an office after a comma',
      'Jan Kos, the mayor of Vessel Bay, agreed.',
      ['person Jan Kos <mayor of Vessel Bay>', 'place Vessel Bay'],
    ],
    [
      'an office before a comma',
      'The acting foreign minister, Omer Idris, will come.',
      ['person Omer Idris <acting foreign minister>'],
    ],
    [
      'honours of the region',
      'Neak Oknha Lim Bora and Lok Chumteav Pich Sorya came.',
      ['person Lim Bora <Neak Oknha>', 'person Pich Sorya <Lok Chumteav>'],
    ],
    [
      'Malay honours',
      'Tan Sri Razlan Hamid met Datuk Seri Azmi bin Yusof.',
      ['person Razlan Hamid <Tan Sri>', 'person Azmi bin Yusof <Datuk Seri>'],
    ],
    ['Burmese forms of address', 'They saw U Aung Naing and Daw Khin Hla.', ['person Aung Naing', 'person Khin Hla']],
    ['Thai police ranks', 'Chief Pol. Lt. Col. Somchai Rat said so.', ['person Somchai Rat <Chief>']],
    [
      'an office above a rank',
      'Gen. Vong Pisey, Commander-in-Chief of the army, came.',
      ['person Vong Pisey <Commander>'],
    ],
    ['who speaks', 'Nobody saw it, said Marta Vell.', ['person Marta Vell']],
    ['age', 'A baker, Ola Brand, 51, was hurt.', ['person Ola Brand']],
    [
      'particles',
      'Minister Pieter van der Brug met Hiwa al-Barz.',
      ['person Pieter van der Brug <Minister>', 'person Hiwa al-Barz'],
    ],
  ])('by %s', (_, text, expected) => expect(named(text)).toEqual(expected))

  test('a part of a name stands for the one person it fits', () => {
    expect(named('Gen. Keo Samnang spoke. Samnang left. Later Keo came back.')).toEqual([
      'person Keo Samnang <Gen.> ×3',
    ])
  })

  test('who has a title once is a person everywhere', () => {
    expect(named('Trade fell, Brand said. President Brand will go. For Brand it is over.')).toEqual([
      'person Brand <President> ×3',
    ])
  })

  test('Hun Manet is neither Hun Many nor Hun Sen, and Hun alone is none of them', () => {
    const text =
      'Samdech Thipadei Hun Manet met Hun Many and Hun Sen. Hun smiled. Prime Minister Hun Manet spoke. Many agreed with Manet.'
    expect(named(text)).toEqual(['person Hun Manet <Prime Minister> ×3', 'person Hun Many', 'person Hun Sen'])
  })

  test('a title with a part of two names is somebody apart', () => {
    const text = 'Ri Chol Min met Ri Sol Ju. General Ri left.'
    expect(named(text)).toEqual(['person Ri Chol Min', 'person Ri Sol Ju', 'person Ri <General>'])
  })
})

describe('other names', () => {
  test.each([
    [
      'a ministry with its list',
      'The Ministry of Agriculture, Forestry and Fisheries paid.',
      ['organisation Ministry of Agriculture, Forestry and Fisheries'],
    ],
    [
      'an abbreviation with its body',
      'The Delta River Commission (DRC) met. DRC staff left.',
      ['organisation Delta River Commission ×3'],
    ],
    [
      'an abbreviation after or',
      'The Flood Relief Agency, or BNPX, came. BNPX stayed.',
      ['organisation Flood Relief Agency ×3'],
    ],
    ['a people’s body', "The Upland People's Party won.", ["organisation Upland People's Party"]],
    ['a unit with its number', 'Soldiers of Battalion 911 came.', ['organisation Battalion 911']],
    ['a place with its noun', 'It rained in Tala province and Mount Ora.', ['place Tala', 'place Mount Ora']],
    ['a place of the gazetteer', 'They flew from Phnom Penh to Gozo.', ['place Phnom Penh', 'place Gozo']],
    ['a gulf', 'A ship sank in the Gulf of Ora.', ['place Gulf of Ora']],
    [
      'ships with marks',
      'The BRP Datu Lapu met HMAS Perth and KRI Wahid 991.',
      ['vessel BRP Datu Lapu', 'vessel HMAS Perth', 'vessel KRI Wahid 991'],
    ],
    [
      'ships by their sort',
      'The oil tanker Ocean Meridian and the research ship, the Shi Lan 9, left.',
      ['vessel Ocean Meridian', 'vessel Shi Lan 9'],
    ],
    [
      'weapons by letters and digits',
      'Two F-16 jets, a BM-21 and an AK-47 were lost.',
      ['weapon F-16', 'weapon BM-21', 'weapon AK-47'],
    ],
    ['weapons by their sort', 'They fired Javelin missiles from a Type 56 gun.', ['weapon Javelin', 'weapon Type 56']],
  ])('%s', (_, text, expected) => expect(named(text)).toEqual(expected))
})

describe('capitals that are no names', () => {
  test.each([
    ['openers of sentences', 'Meanwhile rain fell. Residents fled. Speaking later, she wept. “Nobody came,” he said.'],
    ['days, months and feasts', 'On Monday in May it rained. Christmas was dry. By Friday, October had begun.'],
    ['peoples and faiths', 'Cambodian and Thai soldiers met French monks. Buddhists prayed.'],
    ['offices without a name', 'The Prime Minister met the Foreign Minister. The President left.'],
    ['letters and digits far from arms', 'The G-20 spoke of COVID-19, the H5N1 virus and the A-1 road.'],
    ['measures', 'GDP rose, said the CEO on TV at 9 p.m. Monday.'],
  ])('%s', (_, text) => expect(named(text).filter((name) => !name.includes('G-20'))).toEqual([]))

  test('a headline with a capital on each word names only what the text or the gazetteer names', () => {
    const body = 'President Cora Santillan spoke in Manila Bay.'
    expect(read(`President Santillan Orders Probe Into Paris Raid\n${body}`).map(shown)).toEqual([
      'person Cora Santillan <President> ×2',
      'place Paris',
      'place Manila Bay',
    ])
    expect(read(`PRESIDENT SANTILLAN ORDERS PROBE\n${body}`).map(shown)[0]).toBe('person Cora Santillan <President> ×2')
  })

  test('in German, where nouns have capitals, form alone makes nobody', () => {
    const text = '-\nDer Alte Kahn traf Herrn Otto Brand.\n[language] de'
    expect(read(text).map(shown)).toEqual([])
  })

  test('scripts without capitals give the places of the gazetteer', () => {
    expect(named('កងទ័ពកម្ពុជា និង ไทย')).toEqual(['place កម្ពុជា', 'place ไทย'])
  })
})

const anyWord = fc.constantFrom(
  ...'Prime Minister|Hun|Manet|Many|Sen|Maj. Gen.|Ministry|of|Defence|and|the|,|.|“|”|(ABC)|ABC|F-16|USS|Type|056|in'.split(
    '|',
  ),
  ...'Cambodia|People’s|Party|spokesman|said|Mr|U|van der|al-|İstanbul|ព្រះ|កម្ពុជា|한국의|\n|\u00a0|—|U.S.|p.m.|Van|’s'.split(
    '|',
  ),
)

test('of any text: each mention is the words at its range, mentions are in order and do not overlap', () => {
  fc.assert(
    fc.property(fc.array(anyWord, { minLength: 1, maxLength: 40 }), (words) => {
      const text = words.join(' ')
      const names = read(`Headline ${text}\n${text}`)
      const document = `Headline ${text}\n${text}`
      const mentions = names.flatMap(({ mentions }) => mentions)
      for (const { range, text: said } of [...mentions, ...names.flatMap(({ office }) => office ?? [])]) {
        expect(document.slice(range.start, range.end)).toBe(said)
      }
      for (const { mentions } of names) {
        const starts = mentions.map(({ range }) => range.start)
        expect(starts).toEqual(starts.toSorted((a, b) => a - b))
      }
      const spans = mentions.map(({ range }) => range).sort((a, b) => a.start - b.start)
      for (const [at, { end }] of spans.entries()) expect(end).toBeLessThanOrEqual(spans[at + 1]?.start ?? end)
    }),
  )
})
