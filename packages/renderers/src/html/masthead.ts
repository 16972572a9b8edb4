import type { Briefing } from '@daybrief/schema'
import { dayOf, weekdayOf } from '../reading/calendar.ts'
import { editionFacts } from '../reading/edition-facts.ts'
import { html, type Markup } from './markup.ts'

/** The head of the page: title, day, and the facts that say what the edition is made from. */
export function masthead(briefing: Briefing): Markup {
  const { date } = briefing.edition
  const [weekday = ''] = weekdayOf(date).split(' ')
  return html`<header class="masthead">
<div class="nameplate">
<p class="region">${briefing.region}</p>
<h1 dir="auto">${briefing.title}</h1>
<p class="day"><span class="weekday">${weekday}</span> <time datetime="${date}">${dayOf(date)}</time></p>
</div>
<dl class="facts${briefing.dates === null ? null : ' dated'}">
${editionFacts(briefing).map(({ label, value }) => html`<div><dt>${label}</dt><dd><bdi>${value}</bdi></dd></div>\n`)}</dl>
</header>
`
}
