import { describe, expect, it } from 'vitest'
import { brief } from '../brief.ts'
import { editionOf } from '../cases/edition-of.ts'
import { assess } from './assess.ts'

const assessed = (text: string) => {
  const { closed, editorial } = editionOf(text, { date: '2031-03-05' })
  const briefing = brief(closed, { editorial, version: '1' })
  const [story] = [...briefing.stories, ...briefing.older]
  if (!story) throw new Error('expected a story')
  return story.assessment
}
const graded = (text: string) => {
  const { confidence, reliability, credibility } = assessed(text)
  return `${confidence} ${reliability}${credibility}`
}

/** Sentences that stand beside others and repeat none: two words of two hundred are alike by chance. */
const BESIDE = [
  'The lighthouse keeper has worked on the rock for eleven years without a holiday.',
  'Bread prices in the villages of the interior rose again because of the drought.',
  'A school in Narit opened its new library with a reading by the poet Ilva Moss.',
]
const FERRY = (publisher: string, sentence: string, place = 0) => `--- ${publisher}
Ferry goes down off Lomba
${sentence}
${BESIDE[place]}
`
const POLICE = 'A ferry with market traders sank off Lomba on Tuesday, the coast guard said in a statement.'
const AGAIN = 'A ferry with market traders sank off Lomba on Tuesday, the police in Sarrin said.'
const BARE = 'A ferry with market traders sank off the coast of Lomba in the night to Tuesday.'
const RELAYED = 'According to Lomba News, a ferry with market traders sank off Lomba on Tuesday.'

describe('an assessment', () => {
  it.each([
    ['one well-known publisher with a statement', [['Post, 2031-03-04, grade A', POLICE]], 'moderate A2'],
    ['one fairly reliable publisher with a statement', [['Post, 2031-03-04, grade C', POLICE]], 'moderate C3'],
    ['one unreliable publisher with a statement', [['Post, 2031-03-04, grade E', POLICE]], 'low E3'],
    ['one publisher that nobody knows', [['Post, 2031-03-04', BARE]], 'low F6'],
    ['one well-known publisher that names nobody', [['Post, 2031-03-04, grade B', BARE]], 'moderate B3'],
    ['one that has it from another outlet', [['Post, 2031-03-04, grade A', RELAYED]], 'low A6'],
    [
      'two that agree',
      [
        ['Post, 2031-03-04, grade D', POLICE],
        ['Gazette, 2031-03-04, grade B', AGAIN],
      ],
      'high B1',
    ],
    [
      'two of unknown publishers that agree',
      [
        ['Post, 2031-03-04', POLICE],
        ['Gazette, 2031-03-04', AGAIN],
      ],
      'moderate F1',
    ],
    [
      'three of unknown publishers that agree',
      [
        ['Post, 2031-03-04', POLICE],
        ['Gazette, 2031-03-04', AGAIN],
        ['Herald, 2031-03-04', BARE],
      ],
      'high F1',
    ],
    [
      'one, and one that has it from another outlet: the grade of the latter does not count',
      [
        ['Post, 2031-03-04, grade D', POLICE],
        ['Gazette, 2031-03-04, grade A', RELAYED],
      ],
      'low D3',
    ],
    [
      'two that tell different parts',
      [
        ['Post, 2031-03-04, grade D', POLICE],
        [
          'Gazette, 2031-03-04, grade D',
          'Divers of the navy searched the sea bed near the lighthouse, the ministry said.',
        ],
      ],
      'moderate D2',
    ],
    [
      'one publisher twice is one origin',
      [
        ['Post, 2031-03-04, grade D', POLICE],
        ['Post, 2031-03-05, grade D', AGAIN],
      ],
      'low D3',
    ],
  ] as const)('of %s', (_, articles, expected) => {
    expect(graded(articles.map(([publisher, sentence], place) => FERRY(publisher, sentence, place)).join(''))).toBe(
      expected,
    )
  })

  it('of origins that contradict each other and agree on nothing is low', () => {
    const { confidence, credibility, reasons } = assessed(
      `${FERRY('Post, 2031-03-04, grade A', 'Soldiers of Orvania crossed the border river near Karsa on Monday, villagers said.')}${FERRY('Gazette, 2031-03-04, grade A', 'No soldiers of Orvania crossed the border river near Karsa on Monday, the ministry said.', 1)}`,
    )
    expect([confidence, credibility]).toEqual(['low', '4'])
    expect(reasons).toContain('its origins differ on 1 question, on 1 of them whether it is so')
  })

  it('gives what was counted and the rules that decided', () => {
    expect(
      assessed(FERRY('Post, 2031-03-04, grade D', POLICE) + FERRY('Gazette, 2031-03-04, grade B', AGAIN, 1)).reasons,
    ).toEqual([
      '2 independent origins',
      'best grade of a publisher: B (Gazette)',
      'nearest attribution: an official statement',
      '1 of its statements stands in more than one origin',
      'credibility 1: independent origins bear each other out',
      'confidence high: reliability B with credibility 1',
    ])
  })

  it('speaks of no likelihood: that is another scale (ICD 203)', () => {
    const likelihood =
      /\b(?:likely|unlikely|probabl[ey]|improbable|chance|almost certain|certainly|possibl[ey]|odds|doubt)\b/i
    const articles = [POLICE, BARE, RELAYED].map((sentence, place) =>
      FERRY('Post, 2031-03-04, grade C', sentence, place),
    )
    for (const text of [...articles, articles.join('')]) {
      for (const reason of assessed(text).reasons) expect(reason).not.toMatch(likelihood)
    }
  })

  it('of a story told in a line says that its origins were not compared', () => {
    const { closed, editorial } = editionOf(FERRY('Post, 2031-03-04', POLICE) + FERRY('Gazette, 2031-03-04', AGAIN))
    const articles = closed.articles.map((first) => ({ first, articles: [first], earlier: null, changes: [] }))
    const publishers = new Map(editorial.publishers.map((one) => [one.id, one]))
    const { credibility, reasons } = assess({ tellings: articles }, { compared: null, subjects: new Map(), publishers })
    expect(credibility).toBe('2')
    expect(reasons.some((reason) => reason.includes('were not compared'))).toBe(true)
  })
})
