import { createHash } from 'node:crypto'
import type { Briefing, Editorial, StorySection } from '@daybrief/schema'
import { annex } from './annex.ts'
import { closingInWords } from './calendar.ts'
import type { ClosedEdition } from './closed-edition.ts'
import { compareText } from './compare-text.ts'
import { historyOf } from './history.ts'
import { line } from './line.ts'
import { weigh } from './rank.ts'
import { numbered, statementsOf } from './reading-order.ts'
import { type Section, select } from './select.ts'
import { sizesFor } from './size.ts'
import { statements } from './statement.ts'
import { tell } from './tell.ts'
import { differenceFaults, verify } from './verify.ts'

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
    .map((story) => ({ story, weight: weigh(story, { subjects, editorial, date: closed.edition.date }) }))
    .sort((a, b) => b.weight.total - a.weight.total || compareText(a.story.id, b.story.id))
  const telling = {
    closed,
    editorial,
    subjects,
    history: historyOf(closed.previous),
    textOf,
    state: statements(textOf),
  }
  const sizes = sizesFor(
    weighed.map(({ story }) => story.section),
    { leadStories: closed.plan.leadStories },
  )
  let unverified = 0
  const sections: Record<Section, StorySection[]> = { region: [], outside: [], older: [] }
  for (const [place, { story, weight }] of weighed.entries()) {
    const size = sizes[place] ?? { sentence: true }
    const told =
      'sentence' in size ? line(story, { ...telling, weight, ...size }) : tell(story, { ...telling, weight, size })
    if (told === null) continue
    const { section, dropped } = withoutFaultyDifferences(told.section)
    sections[story.section].push(section)
    unverified += told.unverified + dropped
  }
  const told = numbered({
    keyPoints: sections.region
      .slice(0, closed.plan.leadStories)
      .flatMap(({ summary, headline }) => summary[0] ?? headline),
    stories: sections.region,
    outside: sections.outside,
    older: sections.older,
  })
  const appendix = annex(closed, { told, verdicts })
  const all = [...told.stories, ...told.outside, ...told.older]
  const briefing: Briefing = {
    v: 1,
    edition: closed.edition,
    title: closed.plan.title,
    region: editorial.regions.find(({ id }) => id === closed.plan.region)?.name ?? closed.plan.region,
    closing: closingInWords(closed.edition.date, closed.plan),
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
    names: namesUsed(all, editorial),
    ...appendix,
    manifest: {
      version: options.version,
      inputs: fingerprintOf(closed.documents.map(({ document }) => document.id)),
      editorial: editorial.fingerprint,
      previous: closed.previous?.edition.id ?? null,
    },
  }
  const [fault] = verify(briefing, closed.texts)
  if (fault) throw new Error(`edition ${closed.edition.id}: ${fault.statement}: ${fault.message}; nothing is published`)
  return briefing
}

/** Leaves out differences whose question or cues their sides do not bear out. */
function withoutFaultyDifferences(section: StorySection): { section: StorySection; dropped: number } {
  const differences = section.differences.filter((one) => differenceFaults(one).length === 0)
  return { section: { ...section, differences }, dropped: section.differences.length - differences.length }
}

function span(sections: readonly StorySection[]): Briefing['dates'] {
  const days = sections.flatMap(({ dates }) => (dates ? [dates.first, dates.last] : [])).sort(compareText)
  const first = days[0]
  const last = days.at(-1)
  return first !== undefined && last !== undefined ? { first, last } : null
}

function namesUsed(sections: readonly StorySection[], editorial: Editorial): Briefing['names'] {
  const topics = new Set(sections.flatMap((section) => section.topics))
  const countries = new Set(sections.flatMap((section) => [...section.countries, ...section.alsoConcerns]))
  return {
    topics: named(topics, new Map(editorial.topics.map(({ id, name }) => [id, name]))),
    countries: named(countries, new Map(editorial.countries.map(({ code, name }) => [code, name]))),
  }
}

const named = (ids: ReadonlySet<string>, names: ReadonlyMap<string, string>) =>
  Object.fromEntries([...ids].sort(compareText).map((id) => [id, names.get(id) ?? id]))

const fingerprintOf = (ids: readonly string[]) =>
  createHash('sha256')
    .update([...ids].sort(compareText).join('\n'))
    .digest('hex')
