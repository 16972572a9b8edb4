import { describe, expect, it } from 'vitest'
import { brief } from '../brief.ts'
import { editionOf } from '../cases/edition-of.ts'

/** Days and words that an edition of 6 March 2031 (a Thursday) gives for sentences of an article of the day before. */
const aheadIn = (sentences: string, options: { published?: string } = {}) => {
  const { published = '2031-03-05' } = options
  const { closed, editorial } = editionOf(
    `--- Harbour Post, ${published}\nPlans for the port of Sarrin\n${sentences}\n`,
    {
      date: '2031-03-06',
    },
  )
  return brief(closed, { editorial, version: '1' }).ahead.map(({ day, words }) => `${day} ${words}`)
}

describe('what is announced', () => {
  it.each([
    ['a full date', 'The port of Sarrin will be closed to tankers on 17 June 2031.', '2031-06-17 17 June 2031'],
    ['a day without a year', 'The trial of Oona Prell is scheduled to open in Narit on April 2.', '2031-04-02 April 2'],
    [
      'a day within half a year',
      'The court in Narit will hear the ferry owner on 3 September.',
      '2031-09-03 3 September',
    ],
    ['a day nearer in the past', 'The court in Narit will hear the ferry owner on 20 September.', null],
    [
      'a weekday after the edition',
      'The coast guard is to tow the wreck to Sarrin on Saturday.',
      '2031-03-08 Saturday',
    ],
    ['a weekday that opens it', 'On Friday, the parliament in Narit will vote on the port law.', '2031-03-07 Friday'],
    ['the weekday of the edition', 'The coast guard is to tow the wreck to Sarrin on Thursday.', null],
    ['tomorrow, which is today', 'The ferries between Narit and Sarrin will sail again tomorrow.', null],
    ['a month', 'Lomba will host the summit on fishing rights in November this year.', '2031-11 November this year'],
    [
      'a month of next year',
      'Lomba plans to open the harbour to cruise ships in May next year.',
      '2032-05 May next year',
    ],
    [
      'a month and year',
      'The new pier is due to be finished in August 2032, the ministry said.',
      '2032-08 August 2032',
    ],
    ['a day of the past', 'The ferry sank on 1 March and will be raised from the sea bed.', null],
    ['the day it was said', 'The harbour master will close the pier, he said on Friday in Sarrin.', null],
    ['a day of what was', 'The pier was built in Sarrin and opened on 17 June 1999.', null],
    ['a day that nobody announces', 'The contract of the Sarrin harbour company ends on 17 June 2031.', null],
    ['the day of an answer', 'The mayor of Sarrin criticised Oona Prell on Friday over what she plans to build.', null],
    ['the month of a promise', 'Oona Prell declared in July that Lomba will buy six patrol boats.', null],
    ['a month after what is over', 'The shipyard, expected to close soon, stopped work in April.', null],
    ['an anniversary', 'Sarrin will mark the tenth anniversary of the storm on 17 June 2031.', null],
    ['last Saturday', 'The minister will pay for the ferry that sank in Lomba last Saturday.', null],
    ['a sentence that cannot stand alone', 'He will open the new pier on 17 June 2031.', null],
  ])('%s', (_, sentence, expected) => expect(aheadIn(sentence)).toEqual(expected === null ? [] : [expected]))

  it('is told each day once, soonest first, at most two of a story', () => {
    expect(
      aheadIn(
        [
          'The court in Narit will hear the case of the ferry owner on 17 June 2031.',
          'The coast guard is to tow the wreck to Sarrin on Saturday.',
          'The wreck is expected to reach the port of Sarrin on Saturday.',
          'The port of Sarrin will be closed to tankers on 20 June 2031.',
        ].join('\n'),
      ),
    ).toEqual(['2031-03-08 Saturday', '2031-06-17 17 June 2031'])
  })

  it('is shown from who acts to the clause that gives the day, and stands in its document', () => {
    const { closed, editorial } = editionOf(
      `--- Harbour Post, 2031-03-05
Plans for the port of Sarrin
The port authority of Lomba will open the new pier on 17 June 2031, while fishermen in the villages around the bay complain again about the noise of the dredgers and the price of diesel.
`,
      { date: '2031-03-06' },
    )
    const [event] = brief(closed, { editorial, version: '1' }).ahead
    expect(event?.statement.text).toMatch(/^The port authority of Lomba will open the new pier on 17 June 2031/)
  })
})

describe('an aside of somebody who is not named', () => {
  it('is cut off with what stands before it', () => {
    const { closed, editorial } = editionOf(
      `--- Harbour Post, 2031-03-05
Plans for the port
As a friend of Lomba, he added, the Havel shipyard will deliver two cranes to Sarrin in November this year.
`,
      { date: '2031-03-06' },
    )
    const [event] = brief(closed, { editorial, version: '1' }).ahead
    expect(event?.statement.text).toBe('the Havel shipyard will deliver two cranes to Sarrin in November this year.')
  })
})

describe('an undated article', () => {
  const undated = (sentence: string) => {
    const { closed, editorial } = editionOf(
      `--- Harbour Post, 2031-03-05\nPort news\nThe port of Sarrin was closed on Tuesday.\n--- Bare Sheet, story bare\nPlans\n${sentence}\n`,
      { date: '2031-03-06' },
    )
    const [dated, bare] = closed.articles
    const text = closed.texts.get(bare?.document ?? '') ?? ''
    const joined = { ...closed, texts: new Map([...closed.texts, [dated?.document ?? '', text]]) }
    const articles = closed.articles.map((one) => ({ ...one, document: bare?.document ?? '' }))
    return brief(
      { ...joined, articles: articles.filter(({ id }) => id === bare?.id || id === dated?.id) },
      { editorial, version: '1' },
    ).ahead.map(({ day }) => day)
  }

  it('announces months, as of the newest article beside it', () => {
    expect(undated('Lomba will host the summit on fishing rights in November this year.')).toEqual(['2031-11'])
  })

  it('announces no weekday: it may be of any week', () => {
    expect(undated('The parliament in Narit will vote on the port law on Friday.')).toEqual([])
  })
})
