import type { Briefing, Editorial, Statement, StorySection } from '@daybrief/schema'
import { aheadOf } from './ahead/ahead.ts'
import { closingInWords } from './calendar.ts'
import type { ClosedEdition } from './closed-edition.ts'
import { compareText } from './compare-text.ts'
import { historyOf } from './novelty/history.ts'
import { quietOf } from './novelty/quiet.ts'
import { weigh } from './rank/rank.ts'
import { numbered, statementsOf } from './reading-order.ts'
import { annex } from './record/annex.ts'
import { complete } from './record/complete.ts'
import { coverageOf } from './record/coverage.ts'
import { manifestOf, recordOf } from './record/record.ts'
import { type Section, select } from './select/select.ts'
import { statements } from './statement.ts'
import { editionWords } from './tell/reading-words.ts'
import { keyPointOf, toldByWeight } from './tell/told-by-weight.ts'
import { verify } from './verify/verify.ts'

/** Words before the appendix that take five minutes to read, with time to think: a usual edition keeps to them. */
const EDITION_WORDS = 1100

const SECTIONS: readonly Section[] = ['region', 'outside', 'older']

/**
 * Makes the briefing of a closed edition: a function of the set of its articles, whatever their order.
 *
 * @throws Error when the briefing cannot be trusted: the text of an article's document is missing, the plan's region is
 *   unknown, or a statement of the finished briefing is not, character for character, in its document.
 */
export function brief(closed: ClosedEdition, options: { editorial: Editorial; version: string }): Briefing {
  const { editorial } = options
  for (const { id, document } of closed.articles) {
    if (!closed.texts.has(document)) {
      throw new Error(
        `edition ${closed.edition.id}: article ${id} needs the text of document ${document}, which is not there`,
      )
    }
  }
  const subjects = new Map(closed.subjects.map((one) => [one.article, one]))
  const textOf = (document: string) => closed.texts.get(document) ?? ''
  const { stories, verdicts } = select(closed, { editorial })
  const weighed = stories
    .map((story) => ({
      story,
      weight: weigh(story, { subjects, editorial, date: closed.edition.date, weights: closed.plan.weights }),
    }))
    .sort((a, b) => b.weight.total - a.weight.total || compareText(a.story.id, b.story.id))
  const telling = {
    closed,
    editorial,
    subjects,
    history: historyOf(closed.previous),
    textOf,
    state: statements(textOf),
  }
  const region = editorial.regions.find(({ id }) => id === closed.plan.region)
  const publishers = new Map(editorial.publishers.map((publisher) => [publisher.id, publisher]))
  const inReadingOrder = SECTIONS.flatMap((section) =>
    weighed.flatMap(({ story }) => (story.section === section ? story : [])),
  )
  const ahead = aheadOf(inReadingOrder, { ...telling, articles: closed.articles, date: closed.edition.date })
  const opening = {
    title: closed.plan.title,
    region: region?.name ?? closed.plan.region,
    closing: closingInWords(closed.edition.date, closed.plan),
    quiet: quietOf(closed, { told: new Set(inReadingOrder.map(({ id }) => id)) }),
  }
  const words =
    EDITION_WORDS -
    editionWords(
      { ...opening, ahead },
      closed.documents.map(({ status }) => status),
    )
  const sections: Record<Section, StorySection[]> = { region: [], outside: [], older: [] }
  const keyPoints: Statement[] = []
  let unverified = 0
  for (const told of toldByWeight(weighed, { ...telling, words })) {
    const { section, dropped } = complete(told, { ...telling, publishers })
    unverified += dropped
    if (section !== null) sections[told.story.section].push(section)
    const point = keyPointOf(told)
    if (point !== null) keyPoints.push(point)
  }
  const ids = new Set(SECTIONS.flatMap((section) => sections[section].map(({ id }) => id)))
  const told = numbered({
    keyPoints: keyPoints.slice(0, closed.plan.leadStories),
    stories: sections.region,
    outside: sections.outside,
    older: sections.older,
    ahead: ahead.filter(({ story }) => ids.has(story)),
  })
  const appendix = annex(closed, { told, verdicts })
  const all = [...told.stories, ...told.outside, ...told.older]
  const briefing: Briefing = {
    v: 1,
    edition: closed.edition,
    ...opening,
    regionCountries: [...(region?.countries ?? [])].sort(compareText),
    counts: {
      documents: closed.documents.length,
      processed: closed.documents.filter(({ status }) => status === 'processed' || status === 'dropped').length,
      articles: closed.articles.length,
      stories: all.length,
      origins: all.reduce((sum, { origins }) => sum + origins, 0),
      statements: statementsOf(told).length,
      unverified,
    },
    dates: span(all),
    ...told,
    rephrasings: [],
    coverage: coverageOf(closed, all),
    names: namesUsed(all, editorial),
    ...appendix,
    record: recordOf(closed),
    manifest: manifestOf(closed, options),
  }
  const [fault] = verify(briefing, closed.texts)
  if (fault) throw new Error(`edition ${closed.edition.id}: ${fault.statement}: ${fault.message}; nothing is published`)
  return briefing
}

function span(sections: readonly StorySection[]): Briefing['dates'] {
  const days = sections.flatMap(({ dates }) => (dates ? [dates.first, dates.last] : [])).sort(compareText)
  const first = days[0]
  const last = days.at(-1)
  return first !== undefined && last !== undefined ? { first, last } : null
}

function namesUsed(sections: readonly StorySection[], editorial: Editorial): Briefing['names'] {
  const topics = new Set(sections.flatMap((section) => section.topics))
  const events = new Set(sections.flatMap((section) => section.events.map(({ type }) => type)))
  const countries = new Set(sections.flatMap((section) => [...section.countries, ...section.alsoConcerns]))
  return {
    topics: named(topics, new Map(editorial.topics.map(({ id, name }) => [id, name]))),
    countries: named(countries, new Map(editorial.countries.map(({ code, name }) => [code, name]))),
    events: named(events, new Map(editorial.events.map(({ id, name }) => [id, name]))),
  }
}

const named = (ids: ReadonlySet<string>, names: ReadonlyMap<string, string>) =>
  Object.fromEntries([...ids].sort(compareText).map((id) => [id, names.get(id) ?? id]))
