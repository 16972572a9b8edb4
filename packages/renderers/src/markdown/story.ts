import type { Briefing, Caution, Difference, OpinionNote, StorySection } from '@daybrief/schema'
import { provenance } from '../reading/article-facts.ts'
import type { NumberedStory } from '../reading/chapters.ts'
import { cautions as cautionKinds, headings, novelties } from '../reading/headings.ts'
import type { Index } from '../reading/index-briefing.ts'
import { decimal, storyFacts, toldBy, weightParts } from '../reading/story-facts.ts'
import { trimmedText } from '../reading/trims.ts'
import { escapeMarkdown } from './escape-markdown.ts'
import { citationLabels, dashed, withCitations } from './statement.ts'
import { table } from './table.ts'

/** A story as blocks of markdown, in the order in which it is read. */
export function story({ number, section }: NumberedStory, briefing: Briefing, index: Index): string[] {
  const { headline, summary, news, agreed, differences, single, cautions, opinions } = section
  return [
    `### ${number}. ${withCitations(headline, index)}`,
    facts(section, briefing, index),
    ...summary.map((statement) => withCitations(statement, index)),
    ...under(headings.news, dashed(news, index, { publishers: false })),
    ...under(headings.agreed, dashed(agreed, index, { publishers: false })),
    ...(differences.length === 0 ? [] : [`#### ${headings.differences}`, differenceTable(differences, index)]),
    ...under(headings.single, dashed(single, index, { publishers: true })),
    ...under(
      headings.cautions,
      cautions.map((caution) => cautionLine(caution, index)),
    ),
    ...(opinions.length === 0 ? [] : [`#### ${headings.opinions}`]),
    ...opinions.map((opinion) => opinionQuote(opinion, index)),
  ]
}

function under(heading: string, lines: string[]): string[] {
  return lines.length === 0 ? [] : [`#### ${heading}`, lines.join('\n')]
}

/** Novelty, place, days, subjects, who tells it and what it weighs, in a row. */
function facts(section: StorySection, briefing: Briefing, index: Index): string {
  const novelty = novelties[section.novelty]
  const told = section.articles.map((id) => index.article(id).number).join(', ')
  const weight = weightParts(section).map(({ label, value }) => `${label.toLowerCase()} ${value}`)
  const row = [
    ...storyFacts(section, briefing, index).map(({ label, value, evident }) =>
      evident ? value : `${label}: ${value}`,
    ),
    told === '' ? toldBy(section) : `${toldBy(section)}: ${told}`,
    `Weight ${decimal(section.weight.total)}${weight.length > 0 ? ` (${weight.join(', ')})` : ''}`,
  ].map(escapeMarkdown)
  return [...(novelty === null ? [] : [`**${novelty}**`]), ...row].join(' · ')
}

function differenceTable(differences: Difference[], index: Index): string {
  const rows = differences.flatMap(({ question, sides }) =>
    sides.map(({ statement }, place) => [
      place === 0 ? escapeMarkdown(question) : '',
      escapeMarkdown(trimmedText(statement, index)),
      `${escapeMarkdown(provenance(index.article(statement.citation.article)))} ${citationLabels(statement, index)}`,
    ]),
  )
  return table(['Question', 'In their words', 'Said by'], rows)
}

function cautionLine({ kind, text, statement }: Caution, index: Index): string {
  const words =
    statement === null ? '' : ` “${escapeMarkdown(trimmedText(statement, index))}” ${citationLabels(statement, index)}`
  return `- **${cautionKinds[kind]}.** ${escapeMarkdown(text)}${words}`
}

function opinionQuote({ byline, article, marker, statements }: OpinionNote, index: Index): string {
  const author = `${byline === null ? '' : `${byline}, `}${provenance(index.article(article))}`
  const line = marker === null ? '' : ` Marked as opinion by the line “${escapeMarkdown(marker)}”`
  return [`${escapeMarkdown(author)}.${line}`, '', ...dashed(statements, index, { publishers: false })]
    .map((quoted) => `> ${quoted}`.trimEnd())
    .join('\n')
}
