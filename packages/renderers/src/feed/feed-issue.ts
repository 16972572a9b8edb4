import type { Briefing } from '@daybrief/schema'
import { html } from '../html/markup.ts'
import { quoted } from '../html/quoted.ts'
import { dayOf } from '../reading/calendar.ts'
import { editionLine } from '../reading/edition-facts.ts'
import { citationLabels, indexBriefing } from '../reading/index-briefing.ts'
import { trimmedText } from '../reading/trims.ts'
import { visibleText } from '../visible-text.ts'

/** A briefing as a feed announces it: its name, where it stands, and its key points as a page and as plain text. */
export type FeedIssue = { id: string; title: string; address: string; closedAt: Date; page: string; plain: string }

/** @param address where the folders of all briefings lie, ending in a stroke */
export function feedIssue(briefing: Briefing, address: string): FeedIssue {
  const index = indexBriefing(briefing)
  const { edition, keyPoints } = briefing
  const told = keyPoints.map((statement) => `${trimmedText(statement, index)} ${citationLabels(statement, index)}`)
  const points = told.map((words) => html`<li${quoted(words)}>${words}</li>`)
  return {
    id: `tag:daybrief.invalid,${edition.date}:${visibleText(edition.id)}`,
    title: `${visibleText(briefing.title)}, ${dayOf(edition.date)}`,
    address: new URL(`${encodeURIComponent(edition.id)}/briefing.html`, address).href,
    closedAt: new Date(edition.closesAt),
    page: html`<ol>${points}</ol><p>${editionLine(briefing)}</p>`.markup,
    plain: visibleText([...told, editionLine(briefing)].join(' ')),
  }
}
