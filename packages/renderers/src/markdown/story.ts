import type { Briefing, Difference, OpinionNote, StorySection } from '@daybrief/schema'
import { authorOf } from '../reading/article-facts.ts'
import { type CautionGroup, cautionGroups } from '../reading/caution-groups.ts'
import type { NumberedStory } from '../reading/chapters.ts'
import { type Figures, untoldFigures } from '../reading/figures.ts'
import { cautions as cautionKinds, headings, novelties } from '../reading/headings.ts'
import { citationLabel, citationLabels, type Index } from '../reading/index-briefing.ts'
import { pointsOf } from '../reading/points.ts'
import { briefFacts } from '../reading/story-facts.ts'
import { trimmedText } from '../reading/trims.ts'
import { escapeMarkdown } from './escape-markdown.ts'
import { dashed, pointText, withCitations } from './statement.ts'
import { table } from './table.ts'

/** A story as blocks of markdown, in the order in which it is read. */
export function story({ number, section }: NumberedStory, briefing: Briefing, index: Index): string[] {
  const { headline, news, agreed, differences, single, opinions } = section
  return [
    `### ${number}. ${withCitations(headline, index)}`,
    facts(section, briefing, index),
    ...pointsOf(section.summary, briefing).map((point) => pointText(point, index)),
    ...figureLine(untoldFigures(section), index),
    ...under(headings.news, dashed(news, index)),
    ...under(headings.agreed, dashed(agreed, index)),
    ...(differences.length === 0 ? [] : [`#### ${headings.differences}`, differenceTable(differences, index)]),
    ...under(headings.single, dashed(single, index)),
    ...under(
      headings.cautions,
      cautionGroups(section).map((caution) => cautionLine(caution, index)),
    ),
    ...(opinions.length === 0 ? [] : [`#### ${headings.opinions}`]),
    ...opinions.map((opinion) => opinionQuote(opinion, index)),
  ]
}

function under(heading: string, lines: string[]): string[] {
  return lines.length === 0 ? [] : [`#### ${heading}`, lines.join('\n')]
}

/** Novelty, place, days, subjects, who tells it and how sure it is, in a row. */
function facts(section: StorySection, briefing: Briefing, index: Index): string {
  const novelty = novelties[section.novelty]
  const row = briefFacts(section, briefing, index).map(escapeMarkdown)
  return [...(novelty === null ? [] : [`**${novelty}**`]), ...row].join(' · ')
}

/** Figures that no sentence of the story says, in a row. */
function figureLine(kinds: Figures[], index: Index): string[] {
  if (kinds.length === 0) return []
  const row = kinds.map(({ label, figures }) => {
    const words = figures.map((figure) => `${escapeMarkdown(figure.words)} ${citationLabel(figure.citation, index)}`)
    return `**${label}:** ${words.join(', ')}`
  })
  return [row.join('; ')]
}

function differenceTable(differences: Difference[], index: Index): string {
  const rows = differences.flatMap(({ question, sides }) =>
    sides.map(({ statement }, place) => {
      const { publisher } = index.article(statement.citation.article)
      const words = escapeMarkdown(trimmedText(statement, index))
      const said = publisher === null ? '' : `${escapeMarkdown(publisher)} `
      return [place === 0 ? escapeMarkdown(question) : '', words, `${said}${citationLabels(statement, index)}`]
    }),
  )
  return table(['Question', 'In their words', 'Said by'], rows)
}

function cautionLine({ kind, text, statements }: CautionGroup, index: Index): string {
  const words = statements.map(
    (statement) => `“${escapeMarkdown(trimmedText(statement, index))}” ${citationLabels(statement, index)}`,
  )
  const said = words.length === 0 ? escapeMarkdown(text) : words.join('; ')
  return `- **${cautionKinds[kind]}:** ${said}`
}

function opinionQuote({ byline, article, marker, statements }: OpinionNote, index: Index): string {
  const line = marker === null ? '' : ` “${escapeMarkdown(marker)}”`
  return [`${escapeMarkdown(authorOf(byline, index.article(article)))}:${line}`, '', ...dashed(statements, index)]
    .map((quoted) => `> ${quoted}`.trimEnd())
    .join('\n')
}
