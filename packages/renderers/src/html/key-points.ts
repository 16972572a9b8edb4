import type { Statement } from '@daybrief/schema'
import { headings } from '../reading/headings.ts'
import type { Index } from '../reading/index-briefing.ts'
import { storyAnchor } from './anchors.ts'
import { html, type Markup } from './markup.ts'
import { section } from './section.ts'
import { anchored, withCitations } from './statement.ts'

/** One sentence for each leading story; its number leads to the story. */
export function keyPoints(statements: Statement[], index: Index): Markup {
  const points = statements.map(
    (statement) =>
      html`<li>${storyLink(statement, index)}<p ${anchored(statement)}>${withCitations(statement, index)}</p></li>\n`,
  )
  return section('key-points', headings.keyPoints, html`<ol class="key-points">\n${points}</ol>`)
}

function storyLink(statement: Statement, index: Index): Markup {
  const story = index.article(statement.citation.article).story
  const number = story === null ? null : index.story(story)
  if (number === null) return html`<span class="number"></span>`
  return html`<a class="number" href="#${storyAnchor(number)}" title="Story ${number}">${number}</a>`
}
