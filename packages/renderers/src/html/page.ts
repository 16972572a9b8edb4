import type { Briefing } from '@daybrief/schema'
import { dayOf } from '../reading/calendar.ts'
import { chaptersOf } from '../reading/chapters.ts'
import { filesProcessed, nothingToTell } from '../reading/edition-facts.ts'
import { indexBriefing } from '../reading/index-briefing.ts'
import { markedArticles } from '../reading/marked-articles.ts'
import { ahead } from './ahead.ts'
import { appendix } from './appendix.ts'
import { contents, legend, skipLinks } from './contents.ts'
import { keyPoints } from './key-points.ts'
import { html } from './markup.ts'
import { masthead } from './masthead.ts'
import { overview } from './overview.ts'
import { pagePolicy } from './page-policy.ts'
import { pageStyles } from './page-styles.ts'
import { quiet } from './quiet.ts'
import { section } from './section.ts'
import { story } from './story.ts'

/** The whole page of a briefing. */
export function page(briefing: Briefing): string {
  const index = indexBriefing(briefing)
  const cited = markedArticles(briefing)
  const styles = pageStyles(cited)
  const chapters = chaptersOf(briefing)
  const nothing = nothingToTell(briefing)
  const { markup } = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${pagePolicy(styles)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="format-detection" content="telephone=no">
<meta name="generator" content="Daybrief ${briefing.manifest.version}">
<title>${briefing.title}, ${dayOf(briefing.edition.date)}</title>
<link rel="icon" href="data:,">
<style>${{ markup: styles }}</style>
</head>
<body>
${skipLinks()}${masthead(briefing)}${contents(briefing)}<main id="main" tabindex="-1">
${nothing === null ? legend() : html`<p class="nothing">${nothing}</p>\n`}${[
  briefing.keyPoints.length === 0 ? null : keyPoints(briefing, index),
  chapters.length === 0 ? null : overview(briefing, index),
  chapters.map(({ id, heading, stories }) =>
    section(id, heading, html`${stories.map((numbered) => story(numbered, briefing, index))}`),
  ),
  briefing.ahead.length === 0 ? null : ahead(briefing, index),
  briefing.quiet.length === 0 ? null : quiet(briefing),
  appendix(briefing, cited, index),
]}</main>
<footer>
<p>${filesProcessed(briefing)}</p>
</footer>
</body>
</html>
`
  return markup
}
