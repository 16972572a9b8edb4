import type { Article, Evidence } from '@daybrief/schema'
import { evidenceLines, lineOf, shortened } from './evidence-lines.ts'
import { bold, count, dim, safe } from './print.ts'

const LABEL_WIDTH = 11

/**
 * What was made of an article, as lines for a person: its parts with basis and confidence, and what was cut from it. With
 * `explain` also why it starts where it does, the words that each part rests on, and each cut.
 */
export function articleLines(article: Article, options: { text: string; explain: boolean }): string[] {
  const { headline, byline, dateline, publisher, publishedAt, language, paragraphs, boilerplate, cut, lines } = article
  const { text, explain } = options
  const words = evidenceLines(article, text)
  const part = (
    label: string,
    shown: string | null,
    found: { basis?: string; confidence?: number; evidence?: readonly Evidence[] } | null,
  ): string[] => {
    const sure =
      found?.basis === undefined
        ? ''
        : dim(` (${found.basis}${found.confidence === undefined ? '' : `, ${found.confidence}`})`)
    return [
      `   ${label.padEnd(LABEL_WIDTH)}${shown === null ? '–' : safe(shown)}${sure}`,
      ...(explain ? words(found?.evidence ?? []) : []),
    ]
  }
  const date = publishedAt && [publishedAt.date, publishedAt.time, publishedAt.zone].filter((told) => told !== null)
  return [
    `${article.ordinal}. ${bold(headline === null ? '(no headline)' : safe(headline.text))}  lines ${lines.first}–${lines.last}`,
    ...(explain ? [`   ${'starts'.padEnd(LABEL_WIDTH)}${safe(cut.reason)}${dim(` (${cut.confidence})`)}`] : []),
    ...(explain && headline !== null ? part('headline', headline.text, headline) : []),
    ...part('byline', byline?.text ?? null, byline),
    ...part('dateline', dateline?.place ?? null, dateline && { evidence: [dateline.evidence] }),
    ...part('date', date?.join(' ') ?? null, publishedAt),
    ...part('publisher', publisher?.name ?? null, publisher),
    ...part('language', language, null),
    ...part('text', count(paragraphs.length, 'paragraph'), null),
    ...part('cut', boilerplate.length === 0 ? null : kindsOf(article), null),
    ...(explain
      ? boilerplate.map(({ kind, range, text: quoted }) =>
          dim(`      line ${lineOf(article, { text, offset: range.start })}: ${kind} “${shortened(quoted)}”`),
        )
      : []),
  ]
}

/** `2 byline, 1 caption`, in the order in which the kinds first stand in the article. */
function kindsOf({ boilerplate }: Article): string {
  const counts = new Map<string, number>()
  for (const { kind } of boilerplate) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return [...counts].map(([kind, number]) => `${number} ${kind}`).join(', ')
}
