import type { Briefing } from '@daybrief/schema'
import { html, type Markup } from '../html/markup.ts'
import { quoted } from '../html/quoted.ts'
import { aheadOf } from '../reading/ahead.ts'
import { authorOf, headlineOf, provenance } from '../reading/article-facts.ts'
import { weekdayOf } from '../reading/calendar.ts'
import { chaptersOf } from '../reading/chapters.ts'
import { editionLine, filesProcessed, nothingToTell, regionBeside } from '../reading/edition-facts.ts'
import { headings } from '../reading/headings.ts'
import { type Index, indexBriefing } from '../reading/index-briefing.ts'
import { pointsOf } from '../reading/points.ts'
import { recordLines } from '../reading/record-lines.ts'
import { mailStory } from './mail-story.ts'
import { mailPoint, withLabels } from './statement.ts'
import { STYLES } from './styles.ts'

/**
 * The page of a letter: what plain clients show, which is elements with styles of their own; no sheet, no script, no picture
 * and no address outside. Its appendix names the articles and has the record; the page and the files beside it have the rest.
 */
export function mailPage(briefing: Briefing): string {
  const index = indexBriefing(briefing)
  const region = regionBeside(briefing)
  const nothing = nothingToTell(briefing)
  const { markup } = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${briefing.title}</title>
</head>
<body style="${STYLES.body}">
<h1 style="${STYLES.title}"${quoted(briefing.title)}>${briefing.title}</h1>
<p style="${STYLES.soft}">${region === null ? null : html`<bdi>${region}</bdi>, `}${weekdayOf(briefing.edition.date)}. <bdi>${editionLine(briefing)}</bdi>.</p>
${nothing === null ? null : html`<p>${nothing}</p>\n`}${[
  keyPoints(briefing, index),
  chaptersOf(briefing).map(({ heading, stories }) => [
    chapterHeading(heading),
    stories.map((numbered) => mailStory(numbered, briefing, index)),
  ]),
  ahead(briefing, index),
  quiet(briefing),
  articles(briefing),
  record(briefing, index),
]}<p style="${STYLES.foot}">${filesProcessed(briefing)}</p>
</body>
</html>
`
  return markup
}

function chapterHeading(heading: string): Markup {
  return html`<h2 style="${STYLES.chapter}">${heading}</h2>\n`
}

function keyPoints(briefing: Briefing, index: Index): Markup | null {
  if (briefing.keyPoints.length === 0) return null
  const points = pointsOf(briefing.keyPoints, briefing).map((point) => html`<li>${mailPoint(point, index)}</li>\n`)
  return html`${chapterHeading(headings.keyPoints)}<ol style="${STYLES.list}">\n${points}</ol>\n`
}

function ahead(briefing: Briefing, index: Index): Markup | null {
  const events = aheadOf(briefing, index)
  if (events.length === 0) return null
  return html`${chapterHeading(headings.ahead)}<ul style="${STYLES.list}">
${events.map(({ when, statement }) => html`<li><b>${when}:</b> <span${quoted(statement.text)}>${withLabels(statement, index)}</span></li>\n`)}</ul>
`
}

function quiet({ quiet }: Briefing): Markup | null {
  if (quiet.length === 0) return null
  return html`${chapterHeading(headings.quiet)}<ul style="${STYLES.list}">
${quiet.map(({ headline }) => html`<li${quoted(headline)}>${headline}</li>\n`)}</ul>
`
}

function record(briefing: Briefing, index: Index): Markup | null {
  const lines = recordLines(briefing, index)
  if (lines.length === 0) return null
  return html`${chapterHeading(headings.record)}<ul style="${STYLES.small}">
${lines.map((line) => html`<li><bdi>${line}</bdi></li>\n`)}</ul>
`
}

function articles(briefing: Briefing): Markup | null {
  if (briefing.articles.length === 0) return null
  const rows = briefing.articles.map(
    (article) =>
      html`<li value="${article.number}"><span${quoted(headlineOf(article))}>${headlineOf(article)}</span>, <bdi>${
        article.byline === null ? provenance(article) : authorOf(article.byline, article)
      }</bdi>; <bdi>${article.documentName}</bdi></li>\n`,
  )
  return html`${chapterHeading(headings.articles)}<ol style="${STYLES.small}">\n${rows}</ol>\n`
}
