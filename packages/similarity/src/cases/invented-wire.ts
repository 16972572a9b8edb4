import type { Article } from '@daybrief/schema'
import { type Chance, chanceOf } from './chance.ts'
import { FIRST_CONTENT_RANK, inventedWord, zipfRank } from './zipf.ts'

/** Fields of reporting, such as courts, ports, harvests, each with words that it uses by Zipf's law. */
const BEATS = { count: 1000, words: 400 }

/** What an event alone is told with: people and places, and other words. */
const EVENT = { names: 10, words: 14 }

/** Shares of the content words of a report that are of its event and of its beat. The rest is of the language. */
const OF_EVENT = 0.3
const OF_BEAT = 0.2

/** Shares of the reports after the first of an event that are re-issues of one of them. */
const REISSUES = { exact: 0.05, near: 0.1, version: 0.1 }

/** First minute since 1970 of the week, its length, and how long an event is reported, in minutes. */
const WEEK = { first: Date.UTC(2026, 2, 2) / 60_000, minutes: 7 * 24 * 60, event: 30 * 60 }

/** Six events in ten are told once, one in twenty ten times or more. */
const EVENT_EXPONENT = 1.3

/** Events told more often than this end here. */
const MOST_TOLD = 40

const PUBLISHERS = ['Harbour Wire', 'Delta Courier', 'Northern Post', 'Strait Gazette', 'Plateau News', 'Canal Observer']

type Sentence = string[]
type Report = { headline: Sentence; body: Sentence[] }
type Event = { beat: number; names: string[]; words: string[] }

/**
 * Invented wire reports of one week, the same for the same count: words by Zipf's law from a vocabulary that grows as that
 * of a language does; most events are told once, others up to forty times, with re-issues that are the same,
 * cut, or brought up to date. About 120 words each. One at a time, so that many take no room.
 */
export function* inventedWire(count: number): Generator<Article> {
  let made = 0
  for (let number = 0; ; number++) {
    const chance = chanceOf(number)
    const event = eventOf(chance)
    const begin = WEEK.first + chance.below(WEEK.minutes - WEEK.event)
    const told: Report[] = []
    for (let times = timesTold(chance); times > 0; times--) {
      if (made === count) return
      const report = nextReport(told, event, chance)
      told.push(report)
      yield articleOf(report, { ordinal: ++made, minute: begin + chance.below(WEEK.event), publisher: chance.of(PUBLISHERS) })
    }
  }
}

/** The text of the document in which an invented report stands alone. */
export const inventedDocument = ({ headline, paragraphs }: Article): string =>
  [headline?.text ?? '', ...paragraphs.map(({ text }) => text)].join('\n\n')

/** By Pareto's law. */
const timesTold = (chance: Chance) => Math.min(MOST_TOLD, Math.floor((1 - chance.share()) ** (-1 / EVENT_EXPONENT)))

function eventOf(chance: Chance): Event {
  const beat = chance.below(BEATS.count)
  return {
    beat,
    names: Array.from({ length: EVENT.names }, (_, place) =>
      capitalised(place < 3 ? beatWord(beat, chance) : inventedWord(zipfRank(0.85 + chance.share() * 0.15))),
    ),
    words: Array.from({ length: EVENT.words }, () => beatWord(beat, chance)),
  }
}

/** Each beat has its own words, from all ranks, and uses them by Zipf's law. */
function beatWord(beat: number, chance: Chance): string {
  const place = Math.floor(BEATS.words ** chance.share())
  return inventedWord(contentRank(chanceOf(beat * BEATS.words + place)))
}

function contentRank(chance: Chance): number {
  for (;;) {
    const rank = zipfRank(chance.share())
    if (rank >= FIRST_CONTENT_RANK) return rank
  }
}

function nextReport(told: readonly Report[], event: Event, chance: Chance): Report {
  const kind = chance.share()
  const earlier = told.length === 0 ? undefined : chance.of(told)
  if (earlier === undefined || kind >= REISSUES.exact + REISSUES.near + REISSUES.version) return newReport(event, chance)
  if (kind < REISSUES.exact) return earlier
  if (kind < REISSUES.exact + REISSUES.near) return { ...earlier, body: earlier.body.slice(0, -1) }
  const body = earlier.body.map((sentence) => sentence.map((word) => (/^\d/.test(word) ? `${Number(word) + 1}` : word)))
  return { ...earlier, body: body.toSpliced(1 + chance.below(body.length), 0, newSentence(event, chance)) }
}

const newReport = (event: Event, chance: Chance): Report => ({
  headline: [chance.of(event.names), ...Array.from({ length: 6 }, () => contentWord(event, chance))],
  body: Array.from({ length: 4 + chance.below(5) }, () => newSentence(event, chance)),
})

function newSentence(event: Event, chance: Chance): Sentence {
  return Array.from({ length: 10 + chance.below(16) }, () => {
    const rank = zipfRank(chance.share())
    if (rank < FIRST_CONTENT_RANK) return inventedWord(rank)
    return chance.share() < 0.05 ? `${2 + chance.below(400)}` : contentWord(event, chance)
  })
}

function contentWord(event: Event, chance: Chance): string {
  const of = chance.share()
  if (of < OF_EVENT) return chance.of(chance.share() < 0.5 ? event.names : event.words)
  return of < OF_EVENT + OF_BEAT ? beatWord(event.beat, chance) : inventedWord(contentRank(chance))
}

const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

const known = { basis: 'line', confidence: 1, evidence: [] } as const satisfies Partial<Article['publishedAt']>

function articleOf(
  report: Report,
  { ordinal, minute, publisher }: { ordinal: number; minute: number; publisher: string },
): Article {
  const lines = [report.headline.join(' '), ...report.body.map((sentence) => `${sentence.join(' ')}.`)].map(capitalised)
  const text = lines.join('\n\n')
  let end = -2
  const [headline, ...paragraphs] = lines.map(({ length }) => {
    const start = end + 2
    end = start + length
    return { range: { start, end }, text: text.slice(start, end) }
  })
  const [date = '', time = ''] = new Date(minute * 60_000).toISOString().split('T')
  const document = ordinal.toString(16).padStart(32, '0')
  return {
    id: `${document}-0001`,
    document,
    ordinal: 1,
    range: { start: 0, end },
    lines: { first: 1, last: 1 + 2 * paragraphs.length },
    headline: { ...known, text: headline!.text, evidence: [headline!] },
    byline: null,
    dateline: null,
    publisher: { id: null, name: publisher, ...known },
    publishedAt: { date, time: time.slice(0, 5), zone: null, ...known },
    language: 'en',
    address: null,
    paragraphs,
    boilerplate: [],
    cut: { confidence: 1, reason: 'the first of its document' },
  }
}
