import type { AnnexArticle, Briefing, Citation, Statement } from '@daybrief/schema'
import { chaptersOf } from './chapters.ts'

/** Looks things up in one briefing. */
export type Index = {
  /** The article in the appendix. Throws MissingArticle. */
  article(id: string): AnnexArticle
  /** Number of an article in the appendix; null when it does not hold it. */
  number(id: string): number | null
  /** Number of a story in this briefing; null when the briefing does not tell it. */
  story(id: string): number | null
  /** Name of a topic; its id when the briefing gives none. */
  topic(id: string): string
  /** Name of a country; its code when the briefing gives none. */
  country(code: string): string
  /** Name of an event type; its id when the briefing gives none. */
  event(id: string): string
}

/** A briefing that cites an article its appendix does not hold: nobody could check it, so it is not rendered. */
export class MissingArticle extends Error {
  override name = 'MissingArticle'
}

/** Reads a briefing once, so that each look-up afterwards is quick. */
export function indexBriefing(briefing: Briefing): Index {
  const articles = new Map(briefing.articles.map((article) => [article.id, article]))
  const stories = new Map(
    chaptersOf(briefing).flatMap(({ stories }) => stories.map(({ section, number }) => [section.id, number] as const)),
  )
  return {
    article: (id) => articles.get(id) ?? missing(id, briefing),
    number: (id) => articles.get(id)?.number ?? null,
    story: (id) => stories.get(id) ?? null,
    topic: (id) => own(briefing.names.topics, id) ?? id,
    country: (code) => own(briefing.names.countries, code) ?? code,
    event: (id) => own(briefing.names.events, id) ?? id,
  }
}

/** What a reader sees of a citation: article number, colon, line of its file, as in `[3:12]`. */
export function citationLabel(citation: Citation, index: Index): string {
  return `[${index.article(citation.article).number}:${citation.line}]`
}

/** The citation of a statement and of those who say the same, in one pair of brackets: `[3:12+5:4]`. */
export function citationLabels(
  { citation, supporters }: Pick<Statement, 'citation' | 'supporters'>,
  index: Index,
): string {
  const labels = [citation, ...supporters].map((one) => citationLabel(one, index).slice(1, -1))
  return `[${labels.join('+')}]`
}

function own(names: Record<string, string>, key: string): string | undefined {
  return Object.hasOwn(names, key) ? names[key] : undefined
}

function missing(id: string, briefing: Briefing): never {
  throw new MissingArticle(
    `Briefing ${briefing.edition.id}: expected article ${id} in its appendix, which holds ${briefing.articles.length} others. ` +
      'Make the briefing again; one that cites what it does not hold must not be kept.',
  )
}
