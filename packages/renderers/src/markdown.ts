import type { Briefing } from '@daybrief/schema'
import type { Format } from './format.ts'
import { appendix } from './markdown/appendix.ts'
import { escapeMarkdown } from './markdown/escape-markdown.ts'
import { pointText, withCitations } from './markdown/statement.ts'
import { story } from './markdown/story.ts'
import { aheadOf } from './reading/ahead.ts'
import { weekdayOf } from './reading/calendar.ts'
import { chaptersOf } from './reading/chapters.ts'
import { editionLine, nothingToTell, regionBeside } from './reading/edition-facts.ts'
import { headings } from './reading/headings.ts'
import { type Index, indexBriefing } from './reading/index-briefing.ts'
import { pointsOf } from './reading/points.ts'

/** Markdown in GitHub's flavour: headings, lists and tables; nothing that an article says becomes markup. */
export const markdown: Format<string> = {
  name: 'markdown',
  extension: 'md',
  mediaType: 'text/markdown; charset=utf-8; variant=GFM',
  render: (briefing) => `${blocks(briefing).join('\n\n')}\n`,
}

function blocks(briefing: Briefing): string[] {
  const index = indexBriefing(briefing)
  const nothing = nothingToTell(briefing)
  const region = regionBeside(briefing)
  return [
    `# ${escapeMarkdown(briefing.title)}`,
    `**${region === null ? '' : `${escapeMarkdown(region)}, `}${weekdayOf(briefing.edition.date)}**`,
    escapeMarkdown(editionLine(briefing)),
    ...(nothing === null ? [] : [nothing]),
    ...keyPoints(briefing, index),
    ...chaptersOf(briefing).flatMap(({ heading, stories }) => [
      `## ${heading}`,
      ...stories.flatMap((numbered) => story(numbered, briefing, index)),
    ]),
    ...ahead(briefing, index),
    ...quiet(briefing),
    ...appendix(briefing, index),
  ]
}

function keyPoints(briefing: Briefing, index: Index): string[] {
  if (briefing.keyPoints.length === 0) return []
  const points = pointsOf(briefing.keyPoints, briefing).map(
    (point, place) => `${place + 1}. ${pointText(point, index)}`,
  )
  return [`## ${headings.keyPoints}`, points.join('\n')]
}

function ahead(briefing: Briefing, index: Index): string[] {
  const lines = aheadOf(briefing, index).map(
    ({ when, statement }) => `- **${when}:** ${withCitations(statement, index)}`,
  )
  return lines.length === 0 ? [] : [`## ${headings.ahead}`, lines.join('\n')]
}

function quiet({ quiet }: Briefing): string[] {
  const lines = quiet.map(({ headline }) => `- ${escapeMarkdown(headline)}`)
  return lines.length === 0 ? [] : [`## ${headings.quiet}`, lines.join('\n')]
}
