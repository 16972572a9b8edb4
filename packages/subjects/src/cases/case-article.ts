import { type Article, BoilerplateKind, type Range } from '@daybrief/schema'

/**
 * An article from a case's input: the first line is the headline, each other line that is not empty a paragraph. A line
 * that opens with a mark in brackets is something else: `[dateline]`, `[language] th`, or a kind of boilerplate.
 */
export function caseArticle(text: string): Article {
  const [first, ...others] = lines(text)
  const marked = others.map((line) => ({ ...line, mark: /^\[([a-z-]+)\] /.exec(line.text)?.[1] ?? null }))
  const after = (mark: string) => {
    const line = marked.find((one) => one.mark === mark)
    return line ? withoutMark(line, mark) : null
  }
  const dateline = after('dateline')
  const byline = after('byline')
  const headline = first === undefined || first.text === '-' ? null : first
  return {
    id: `${'0'.repeat(32)}-0001`,
    document: '0'.repeat(32),
    ordinal: 1,
    range: { start: 0, end: text.length },
    lines: { first: 1, last: text.split('\n').length },
    headline: headline && { text: headline.text, basis: 'line', confidence: 1, evidence: [headline] },
    byline: byline && { text: byline.text, basis: 'line', confidence: 1, evidence: [byline] },
    dateline: dateline && { place: dateline.text, evidence: dateline },
    publisher: null,
    publishedAt: null,
    language: after('language')?.text ?? 'en',
    address: null,
    paragraphs: marked.filter(({ mark }) => mark === null).map(({ range, text }) => ({ range, text })),
    boilerplate: marked.flatMap((line) => {
      const kind = BoilerplateKind.safeParse(line.mark)
      return kind.success && line.mark !== 'dateline' ? [{ kind: kind.data, ...withoutMark(line, kind.data) }] : []
    }),
    cut: { confidence: 1, reason: 'first of the document' },
  }
}

type Line = { range: Range; text: string }

function lines(text: string): Line[] {
  return [...text.matchAll(/[^\n]+/g)].map((match) => ({
    range: { start: match.index, end: match.index + match[0].length },
    text: match[0],
  }))
}

function withoutMark({ range, text }: Line, mark: string): Line {
  const length = mark.length + 3
  return { range: { start: range.start + length, end: range.end }, text: text.slice(length) }
}
