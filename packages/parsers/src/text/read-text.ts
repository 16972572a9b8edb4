import { lineStarts } from '@daybrief/language'
import type { Article, BoilerplateKind, Document, Publisher } from '@daybrief/schema'
import { type Aliases, aliasesOf } from '../parts/alias.ts'
import { languageOf } from '../parts/language.ts'
import { yearlessDay } from '../parts/published-at.ts'
import { trailingMarkOf } from '../parts/trailing-mark.ts'
import { dateByNeighbours } from '../parts/year-of-day.ts'
import { articleOf, type Draft, type Segment } from './article-of.ts'
import { type Cut, cutsOf } from './cuts.ts'
import { headingsOf } from './headings.ts'
import { type Line, linesOf } from './line.ts'
import { pageMarks } from './page-marks.ts'
import { type View, viewOf } from './view.ts'

/** The articles of a pasted text that nothing marks off from each other. All ranges are of `text`. */
export async function readText(
  document: Document,
  text: string,
  options: { publishers: readonly Publisher[] },
): Promise<Article[]> {
  const all = linesOf(text)
  const marks = pageMarks(all)
  const view = viewOf(all.filter((_, index) => !marks.has(index)))
  const aliases = aliasesOf(options.publishers)
  const segments = segmentsOf(all, marks, { view, cuts: withoutBareMarks(cutsOf(view), { view, aliases }) })
  const shared = {
    document,
    text,
    lineStarts: lineStarts(text),
    aliases,
    signatures: signaturesOf(segments),
  }
  const drafts = segments.map((segment, index) => articleOf(segment, { ...shared, ordinal: index + 1 }))
  const articles = withNeighboursDates(drafts)
  return Promise.all(
    articles.map(async (article) => ({ ...article, language: await languageOf(languageSample(article)) })),
  )
}

/** A publisher's name alone above a headline is that article's mark: the article starts with it, and not after it. */
function withoutBareMarks(cuts: readonly Cut[], { view, aliases }: { view: View; aliases: Aliases }): Cut[] {
  const isBareMark = (cut: Cut, at: number) => {
    const next = cuts[at + 1]
    return next?.index === cut.index + 1 && aliases.find(view.lines[cut.index]?.text ?? '') !== null
  }
  return cuts.filter((_, at) => {
    const before = cuts[at - 1]
    return before === undefined || !isBareMark(before, at - 1)
  })
}

/** Gives each article its lines; what belongs to the page goes with the article it stands in. */
function segmentsOf(
  all: readonly Line[],
  marks: ReadonlyMap<number, BoilerplateKind>,
  { view, cuts }: { view: View; cuts: readonly Cut[] },
): Segment[] {
  const headed = new Set(
    headingsOf(view.lines)
      .filter(({ kind }) => kind === 'id')
      .map(({ index }) => index),
  )
  const marked = all.flatMap((line, index) => {
    const kind = marks.get(index)
    return kind === undefined ? [] : [{ line, kind }]
  })
  let next = 0
  return cuts.map((cut, at) => {
    const end = cuts[at + 1]?.index ?? view.lines.length
    const lines = view.lines.slice(cut.index, end)
    const until = view.lines[end]?.range.start ?? Number.POSITIVE_INFINITY
    const own: { line: Line; kind: BoilerplateKind }[] = []
    for (let mark = marked[next]; mark !== undefined && mark.line.range.start < until; mark = marked[++next])
      own.push(mark)
    const starts = [...lines, ...own.map(({ line }) => line)].map(({ range }) => range)
    return {
      lines,
      layouts: view.layouts.slice(cut.index, end),
      terms: lines.map((_, index) => view.vocabulary.of(cut.index + index).terms),
      marked: own,
      range: {
        start: starts.reduce((first, { start }) => Math.min(first, start), Number.POSITIVE_INFINITY),
        end: starts.reduce((last, { end }) => Math.max(last, end), 0),
      },
      cut,
      headed: headed.has(cut.index),
    }
  })
}

/** Names that stand behind the last words of at least two articles. */
function signaturesOf(segments: readonly Segment[]): Set<string> {
  const counts = new Map<string, number>()
  for (const { lines } of segments) {
    const last = lines.at(-1)?.text ?? ''
    const mark = trailingMarkOf(last)
    if (mark === null) continue
    const name = last.slice(mark.name.start, mark.name.end)
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return new Set([...counts].filter(([, count]) => count > 1).map(([name]) => name))
}

function withNeighboursDates(drafts: readonly Draft[]): Article[] {
  const dated = drafts.flatMap(({ article }) => (article.publishedAt === null ? [] : [article.publishedAt]))
  return drafts.map(({ article, dates }) => {
    const yearless = article.publishedAt === null ? yearlessDay(dates) : null
    return yearless === null ? article : { ...article, publishedAt: dateByNeighbours(yearless, dated) }
  })
}

const languageSample = ({ headline, paragraphs }: Article) =>
  [headline?.text ?? '', ...paragraphs.slice(0, 12).map(({ text }) => text)].join('\n')
