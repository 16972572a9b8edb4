import type { Briefing, Statement, StorySection } from '@daybrief/schema'
import type { NumberedStory } from '../reading/chapters.ts'
import { headings, novelties } from '../reading/headings.ts'
import type { Index } from '../reading/index-briefing.ts'
import { decimal, storyFacts, toldBy } from '../reading/story-facts.ts'
import { blank } from './blocks.ts'
import { cautionLines } from './cautions.ts'
import { differenceLines } from './differences.ts'
import { opinionLines } from './opinions.ts'
import { type Line, type Run, run } from './run.ts'
import { citationRuns, dashed, statementRuns } from './statement.ts'
import { wrap } from './wrap.ts'

/** Columns that a story's text stands in from the left, under its number. */
const INDENT = '   '

/** A story in the order in which it is read. */
export function story({ number, section }: NumberedStory, briefing: Briefing, index: Index, width: number): Line[] {
  const { headline, summary, differences, cautions, opinions } = section
  return [
    ...wrap([run(headline.text, 'headline'), run(' '), ...citationRuns(headline, index)], {
      width,
      first: `${number}. `.padEnd(INDENT.length),
    }),
    ...wrap(factRuns(section, briefing, index), { width, first: INDENT }),
    ...summary.flatMap((statement) => [blank, ...wrap(statementRuns(statement, index), { width, first: INDENT })]),
    ...part('news', section.news, index, width),
    ...part('agreed', section.agreed, index, width),
    ...under(headings.differences, differenceLines(differences, index, width), width),
    ...part('single', section.single, index, width),
    ...under(headings.cautions, cautionLines(cautions, index, width), width, 'alert'),
    ...under(headings.opinions, opinionLines(opinions, index, width), width),
  ]
}

/** Novelty, place, days, subjects, who tells it and what it weighs, in a row. */
function factRuns(section: StorySection, briefing: Briefing, index: Index): Run[] {
  const novelty = novelties[section.novelty]
  const facts = storyFacts(section, briefing, index).map(({ label, value, evident }) =>
    evident ? value : `${label}: ${value}`,
  )
  const numbers = section.articles.map((id) => index.article(id).number).join(', ')
  const weight = `Weight ${decimal(section.weight.total)}`
  const told = numbers === '' ? toldBy(section) : `${toldBy(section)}: ${numbers}`
  const row = run([...facts, told, weight].join('; '), 'soft')
  return novelty === null ? [row] : [run(novelty.toUpperCase(), 'alert'), run('; ', 'soft'), row]
}

function part(name: 'news' | 'agreed' | 'single', statements: Statement[], index: Index, width: number): Line[] {
  return under(headings[name], dashed(statements, index, { publishers: name === 'single', width }), width)
}

/** Lines under their heading; nothing when there are none. */
function under(heading: string, lines: Line[], width: number, style: 'label' | 'alert' = 'label'): Line[] {
  return lines.length === 0 ? [] : [blank, ...wrap([run(heading, style)], { width, first: INDENT }), ...lines]
}
