import type { Briefing } from '@daybrief/schema'
import { dayOf, spanOf } from '../reading/calendar.ts'
import { count } from '../reading/count.ts'
import { html, type Markup } from './markup.ts'
import { tableHead } from './table-head.ts'

/** Points of the drawing: a bar for each day, the tallest for the day with most articles. */
const BAR = { width: 13, step: 17, height: 72 }

/** Articles a day over the last days as bars, and the same as a table; null when no day has any. */
export function coverageStrip({ coverage }: Briefing): Markup | null {
  const most = Math.max(0, ...coverage.map(({ articles }) => articles))
  const [first, last] = [coverage.at(0), coverage.at(-1)]
  if (most === 0 || first === undefined || last === undefined) return null
  const span = spanOf({ first: first.day, last: last.day })
  const all = coverage.reduce((sum, { articles }) => sum + articles, 0)
  const width = coverage.length * BAR.step - (BAR.step - BAR.width)
  return html`<div class="coverage">
<svg viewBox="0 0 ${width} ${BAR.height + 1}" role="img" aria-labelledby="coverage-title coverage-desc">
<title id="coverage-title">Articles a day, ${span}</title>
<desc id="coverage-desc">${count(all, 'article')}; at most ${most} a day. The table below has each day.</desc>
${coverage.map(({ articles }, place) => bar(articles, most, place))}<path class="base" d="M0 ${BAR.height + 0.5}H${width}"/>
</svg>
<p class="scale"><span>${shortDay(first.day)}</span> <span>most: ${most}</span> <span>${shortDay(last.day)}</span></p>
<details>
<summary>Articles a day</summary>
<table>
<caption class="unseen">Articles and stories a day, ${span}</caption>
${tableHead(['Day', 'Articles', 'Stories'])}
<tbody>
${coverage.map(
  ({ day, articles, stories }) =>
    html`<tr><th scope="row"><time datetime="${day}">${shortDay(day)}</time></th><td class="figure">${articles}</td><td class="figure">${stories}</td></tr>\n`,
)}</tbody>
</table>
</details>
</div>
`
}

function bar(articles: number, most: number, place: number): Markup | null {
  if (articles === 0) return null
  const height = Math.max(2, Math.round((BAR.height * articles) / most))
  return html`<rect x="${place * BAR.step}" y="${BAR.height - height}" width="${BAR.width}" height="${height}"/>\n`
}

/** `8 June`: the strip spans two weeks, and the year stands at the head of the page. */
function shortDay(day: string): string {
  return dayOf(day).replace(/ \d+$/, '')
}
