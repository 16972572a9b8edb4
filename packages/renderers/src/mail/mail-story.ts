import type { Briefing, Difference, OpinionNote, Statement } from '@daybrief/schema'
import { html, type Markup } from '../html/markup.ts'
import { quoted } from '../html/quoted.ts'
import { authorOf } from '../reading/article-facts.ts'
import { type CautionGroup, cautionGroups } from '../reading/caution-groups.ts'
import type { NumberedStory } from '../reading/chapters.ts'
import { cautions as cautionKinds, headings, novelties } from '../reading/headings.ts'
import type { Index } from '../reading/index-briefing.ts'
import { pointsOf } from '../reading/points.ts'
import { briefFacts } from '../reading/story-facts.ts'
import { trimmedText } from '../reading/trims.ts'
import { labels, mailPoint, withLabels } from './statement.ts'
import { STYLES } from './styles.ts'

/** A story in a letter, in the order in which it is read. */
export function mailStory({ number, section }: NumberedStory, briefing: Briefing, index: Index): Markup {
  const { headline, news, agreed, differences, single, opinions } = section
  const novelty = novelties[section.novelty]
  return html`<h3 style="${STYLES.headline}"${quoted(headline.text)}>${number}. ${withLabels(headline, index)}</h3>
<p style="${STYLES.soft}">${novelty === null ? null : html`<b>${novelty}</b> · `}<bdi>${briefFacts(section, briefing, index).join(' · ')}</bdi></p>
${[
  pointsOf(section.summary, briefing).map((point) => mailPoint(point, index)),
  part(headings.news, news, index),
  part(headings.agreed, agreed, index),
  under(
    headings.differences,
    differences.map((difference) => question(difference, index)),
  ),
  part(headings.single, single, index),
  under(
    headings.cautions,
    cautionGroups(section).map((caution) => warning(caution, index)),
  ),
  under(
    headings.opinions,
    opinions.map((opinion) => note(opinion, index)),
  ),
]}`
}

function under(heading: string, blocks: Markup[]): Markup | null {
  return blocks.length === 0 ? null : html`<h4 style="${STYLES.part}">${heading}</h4>\n${blocks}`
}

function part(heading: string, statements: Statement[], index: Index): Markup | null {
  return under(heading, statements.length === 0 ? [] : [list(statements, index)])
}

function list(statements: Statement[], index: Index): Markup {
  return html`<ul style="${STYLES.list}">
${statements.map((statement) => html`<li${quoted(statement.text)}>${withLabels(statement, index)}</li>\n`)}</ul>
`
}

function question({ question, sides }: Difference, index: Index): Markup {
  return html`<p style="${STYLES.text}"><b><bdi>${question}</bdi></b></p>
<ul style="${STYLES.list}">
${sides.map(({ statement }) => {
  const { publisher } = index.article(statement.citation.article)
  const said = publisher === null ? null : html`<bdi style="${STYLES.who}">${publisher}:</bdi> `
  return html`<li>${said}<span${quoted(statement.text)}>${withLabels(statement, index)}</span></li>\n`
})}</ul>
`
}

function warning({ kind, text, statements }: CautionGroup, index: Index): Markup {
  const words = statements.map(
    (statement, place) =>
      html`${place > 0 ? '; ' : null}<q${quoted(statement.text)}>${trimmedText(statement, index)}</q> ${labels(statement, index)}`,
  )
  const said = words.length === 0 ? html`<bdi>${text}</bdi>` : words
  return html`<p style="${STYLES.text}"><b>${cautionKinds[kind]}:</b> ${said}</p>\n`
}

function note({ byline, article, marker, statements }: OpinionNote, index: Index): Markup {
  return html`<p style="${STYLES.soft}"><bdi>${authorOf(byline, index.article(article))}</bdi>${
    marker === null ? null : html`: <q dir="auto">${marker}</q>`
  }</p>
${list(statements, index)}`
}
