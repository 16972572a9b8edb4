import { visibleText } from '@daybrief/renderers'
import type { Article } from '@daybrief/schema'
import type { Alert } from '@daybrief/store'
import type { AlertNotice } from './alert-notice.ts'

/** An alert as plain text: what was hit and why it is watched, the paragraphs with the words, where they stand. */
export function alertText({ alert, article, document, watchlists }: AlertNotice): string {
  const { headline, publisher, publishedAt, address, lines } = article
  const known = [publisher?.name, publishedAt?.date].filter((part) => part !== undefined)
  const place = `${document.name}, lines ${lines.first} to ${lines.last}`
  const all = [
    ...alert.hits.flatMap(({ watchlist, name }) => hitLines(watchlists, { watchlist, name })),
    '',
    headline?.text ?? '(no headline)',
    ...(known.length > 0 ? [known.join(', ')] : []),
    ...(address === null ? [] : [address]),
    place,
    ...passages(article, alert.hits).flatMap((passage) => ['', passage]),
    '',
    `Raised ${alert.raisedAt}. More: daybrief why ${article.id}`,
  ]
  return `${all.map(visibleText).join('\n')}\n`
}

function hitLines(
  watchlists: AlertNotice['watchlists'],
  { watchlist, name }: { watchlist: string; name: string },
): string[] {
  const list = watchlists.find(({ id }) => id === watchlist)
  const note = list?.entries.find((one) => one.name === name)?.note ?? null
  return [`ALERT: ${name} (${list?.name ?? watchlist})`, ...(note === null ? [] : [`Watched because: ${note}`])]
}

/** The paragraphs in which the words stand, in order; a word of the headline is told by the headline. */
function passages({ paragraphs }: Article, hits: Alert['hits']): string[] {
  const ranges = hits.flatMap(({ evidence }) => evidence.map(({ range }) => range))
  return paragraphs
    .filter(({ range }) => ranges.some(({ start, end }) => start < range.end && end > range.start))
    .map(({ text }) => text)
}
