import type { Briefing } from '@daybrief/schema'
import { dayOf, weekdayOf } from '../reading/calendar.ts'
import { editionFacts, type Fact, regionBeside } from '../reading/edition-facts.ts'
import { html, type Markup } from './markup.ts'

/** The head of the page: title, day, and the facts that say what the edition is made from. */
export function masthead(briefing: Briefing): Markup {
  const { date } = briefing.edition
  const region = regionBeside(briefing)
  const [weekday = ''] = weekdayOf(date).split(' ')
  return html`<header class="masthead">
<div class="nameplate">
${region === null ? null : html`<p class="region"><bdi>${region}</bdi></p>\n`}<h1 dir="auto">${briefing.title}</h1>
<p class="day"><span class="weekday">${weekday}</span> <time datetime="${date}">${dayOf(date)}</time></p>
</div>
<dl class="facts${briefing.dates === null ? null : ' dated'}">
${editionFacts(briefing).map(fact)}</dl>
</header>
`
}

/** A fact of the edition; where a person should look at the files, it leads to them. */
function fact({ label, value, alert = false }: Fact): Markup {
  const said = alert ? html`<a class="alert" href="#files">${value}</a>` : html`<bdi>${value}</bdi>`
  return html`<div><dt>${label}</dt><dd>${said}</dd></div>
`
}
