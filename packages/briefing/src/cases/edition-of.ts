import { createHash } from 'node:crypto'
import type { Article, Copy, Editorial, Paragraph, Subjects } from '@daybrief/schema'
import type { ClosedEdition } from '../closed-edition.ts'
import { EDITORIAL, PLAN } from './lomba.ts'

/** An invented edition and what it is made with. */
export type Invented = { closed: ClosedEdition; editorial: Editorial }

type Header = { publisher: string; date: string | null; marks: string[] }

const HEADER = /^--- ([^,\n]+)(?:, (\d{4}-\d\d-\d\d))?((?:, [^,\n]+)*)$/

/**
 * Reads invented articles, all on one story. Each begins with a line `--- publisher, date, marks`; then comes its headline,
 * then a paragraph a line. Marks: `opinion`, `correction`, `late`, `copy` and `version` (of the article before), `copy of X`
 * and `version of X` (of an article of edition X), `country XX`, `grade B` (the desk's, of its publisher), `story NAME`
 * (another story than the rest), `no headline`.
 */
export function editionOf(input: string, options: { date?: string; previous?: ClosedEdition['previous'] } = {}): Invented {
  const drafts = input.split(/^(?=--- )/m).filter((part) => part.trim() !== '').map(readDraft)
  const articles = drafts.map(({ article }) => article)
  const days = articles.flatMap(({ publishedAt }) => publishedAt?.date ?? []).sort()
  const date = options.date ?? days.at(-1) ?? '2031-01-01'
  const copies = drafts.flatMap((draft, place) => copiesOf(draft, drafts[place - 1]))
  const opinions = new Set(drafts.filter(({ header }) => header.marks.includes('opinion')).map(({ article }) => article.id))
  const names = [...new Set(drafts.map(storyName))]
  const stories = names.map((name) => {
    const members = drafts.filter((draft) => storyName(draft) === name).map(({ article }) => article.id)
    const copied = new Set(copies.filter(({ of }) => !of.includes('/')).map(({ article }) => article))
    const origins = members
      .filter((id) => !opinions.has(id) && !copied.has(id))
      .map((id) => ({ article: id, copies: copies.filter(({ of }) => of === id).map(({ article }) => article) }))
    const own = members.filter((id) => opinions.has(id))
    return { id: `story-${[...members].sort()[0]}`, articles: members, origins, opinions: own, firstSeen: null }
  })
  return {
    closed: {
      edition: { id: `lomba-${date}`, plan: 'lomba', date, closesAt: `${date}T00:00:00.000Z` },
      plan: PLAN,
      documents: drafts.map(({ document }) => ({ document, status: 'processed', reason: '1 article' })),
      articles,
      texts: new Map(drafts.map(({ document, text }) => [document.id, text])),
      subjects: drafts.map(subjectsOf),
      copies,
      stories,
      late: new Set(drafts.filter(({ header }) => header.marks.includes('late')).map(({ article }) => article.id)),
      previous: options.previous ?? null,
      decisions: [],
      known: [],
      changes: [],
      earlier: new Map(copies.flatMap(({ of }) => (of.includes('/') ? [[of, of.split('/')[0] ?? ''] as const] : []))),
    },
    editorial: { ...EDITORIAL, publishers: drafts.flatMap(publisherOf) },
  }
}

type Draft = ReturnType<typeof readDraft>

const storyName = ({ header }: Draft) => header.marks.find((mark) => mark.startsWith('story '))?.slice(6) ?? ''

/** `copy of lomba-2031-03-04`: what an edition before had; `copy`: what stands before. */
const REPEATS = /^(copy|version)(?: of (.+))?$/

function copiesOf({ article, header }: Draft, before: Draft | undefined): Copy[] {
  const [, way, edition] = header.marks.flatMap((mark) => [REPEATS.exec(mark) ?? []]).find(({ length }) => length > 0) ?? []
  const of = edition === undefined ? before?.article.id : `${edition}/${article.id}`
  if (way === undefined || of === undefined) return []
  return [{ article: article.id, of, level: way === 'copy' ? 'exact' : 'version', jaccard: 1, containment: 1, changes: [] }]
}

const GRADE = /^grade ([A-F])$/

/** The desk's entry for a publisher with a grade. */
function publisherOf({ header }: Draft): Editorial['publishers'] {
  const grade = header.marks.flatMap((mark) => GRADE.exec(mark)?.[1] ?? [])[0]
  if (grade === undefined) return []
  const { publisher } = header
  const reliability = grade as Editorial['publishers'][number]['reliability']
  return [{ id: slug(publisher), name: publisher, aliases: [], domains: [], country: null, kind: 'unknown', reliability }]
}

const slug = (name: string) => name.toLowerCase().replaceAll(' ', '-')

function readDraft(part: string) {
  const [first = '', ...rest] = part.split('\n')
  const match = HEADER.exec(first)
  if (!match) throw new Error(`expected a line "--- publisher, date, marks", got ${JSON.stringify(first)}`)
  const marks = (match[3] ?? '').split(', ').filter(Boolean)
  const header: Header = { publisher: match[1] ?? '', date: match[2] ?? null, marks }
  const text = rest.join('\n')
  const name = `${slug(header.publisher)}.txt`
  const id = createHash('sha256').update(name).update('\0').update(text).digest('hex').slice(0, 32)
  const document = {
    id,
    name,
    mediaType: 'text/plain',
    arrival: 'file' as const,
    address: null,
    charset: null,
    container: null,
    receivedAt: '2031-01-01T00:00:00.000Z',
    size: Buffer.byteLength(text),
  }
  return { header, text, document, article: articleOf(text, { header, document: id }) }
}

function articleOf(text: string, options: { header: Header; document: string }): Article {
  const { header, document } = options
  const stretches: Paragraph[] = Array.from(text.matchAll(/[^\n]+/g), (match) => ({
    range: { start: match.index, end: match.index + match[0].length },
    text: match[0],
  }))
  const title = header.marks.includes('no headline') ? undefined : stretches[0]
  const body = title ? stretches.slice(1) : stretches
  return {
    id: `${document}-0001`,
    document,
    ordinal: 1,
    range: { start: 0, end: text.trimEnd().length },
    lines: { first: 1, last: text.trimEnd().split('\n').length },
    headline: title ? { text: title.text, basis: 'line', confidence: 1, evidence: [title] } : null,
    byline: null,
    dateline: null,
    publisher: { id: header.marks.some((mark) => GRADE.test(mark)) ? slug(header.publisher) : null, name: header.publisher, basis: 'line', confidence: 1, evidence: [] },
    publishedAt:
      header.date === null
        ? null
        : { date: header.date, time: null, zone: null, basis: 'line', confidence: 1, evidence: [] },
    language: 'en',
    address: null,
    paragraphs: body,
    boilerplate: [],
    cut: { confidence: 1, reason: 'starts the document' },
  }
}

function subjectsOf({ header, article, text }: Draft): Subjects {
  const country = header.marks.find((mark) => mark.startsWith('country '))?.slice(8) ?? 'LB'
  const opinion = header.marks.includes('opinion')
  const last = article.paragraphs.at(-1)
  return {
    article: article.id,
    topics: [{ topic: 'unrest', weight: 1, evidence: [] }],
    countries: [{ country, weight: 1, main: true, evidence: [] }],
    events: [],
    facts: [],
    names: [],
    watchlist: text.includes('Iron Reed') ? [{ watchlist: 'names', name: 'Iron Reed', evidence: [] }] : [],
    kind: { value: opinion ? 'opinion' : header.marks.includes('correction') ? 'correction' : 'report', evidence: (opinion || header.marks.includes('correction')) && last ? [last] : [] },
    security: 0.5,
  }
}
