import type { Briefing } from '@daybrief/schema'
import type { Format } from './format.ts'
import { appendix } from './markdown/appendix.ts'
import { escapeMarkdown } from './markdown/escape-markdown.ts'
import { withCitations } from './markdown/statement.ts'
import { story } from './markdown/story.ts'
import { weekdayOf } from './reading/calendar.ts'
import { chaptersOf } from './reading/chapters.ts'
import { editionFacts, nothingToTell, regionBeside } from './reading/edition-facts.ts'
import { headings } from './reading/headings.ts'
import { type Index, indexBriefing } from './reading/index-briefing.ts'

/** Markdown in GitHub's flavour: headings, lists and tables; nothing that an article says becomes markup. */
export const markdown: Format = {
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
    editionFacts(briefing)
      .map(({ label, value }) => `- ${label}: ${escapeMarkdown(value)}`)
      .join('\n'),
    ...(nothing === null ? [] : [nothing]),
    ...keyPoints(briefing, index),
    ...chaptersOf(briefing).flatMap(({ heading, stories }) => [
      `## ${heading}`,
      ...stories.flatMap((numbered) => story(numbered, briefing, index)),
    ]),
    ...appendix(briefing, index),
  ]
}

function keyPoints(briefing: Briefing, index: Index): string[] {
  if (briefing.keyPoints.length === 0) return []
  const points = briefing.keyPoints.map((statement, place) => `${place + 1}. ${withCitations(statement, index)}`)
  return [`## ${headings.keyPoints}`, points.join('\n')]
}
