import type { Briefing } from '@daybrief/schema'
import { type Ahead, aheadOf } from '../reading/ahead.ts'
import { headings } from '../reading/headings.ts'
import type { Index } from '../reading/index-briefing.ts'
import { storyAnchor } from './anchors.ts'
import { html, type Markup } from './markup.ts'
import { section } from './section.ts'
import { anchored, withCitations } from './statement.ts'

/** What is said to happen after the day of the edition: the day in the margin, the sentence that says so beside it. */
export function ahead(briefing: Briefing, index: Index): Markup {
  const events = aheadOf(briefing, index).map((event) => row(event, index))
  return section('ahead', headings.ahead, html`<dl class="ahead">\n${events}</dl>`)
}

function row({ when, story, statement }: Ahead, index: Index): Markup {
  const link = story === null ? null : html` <a class="way" href="#${storyAnchor(story)}">Story ${story}</a>`
  return html`<div><dt>${when}</dt><dd ${anchored(statement)}>${withCitations(statement, index)}${link}</dd></div>
`
}
