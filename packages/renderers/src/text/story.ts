import type { Briefing, Statement, StorySection } from '@daybrief/schema'
import { cautionGroups } from '../reading/caution-groups.ts'
import type { NumberedStory } from '../reading/chapters.ts'
import { type Figures, untoldFigures } from '../reading/figures.ts'
import { headings, novelties } from '../reading/headings.ts'
import type { Index } from '../reading/index-briefing.ts'
import { pointsOf } from '../reading/points.ts'
import { briefFacts } from '../reading/story-facts.ts'
import { blank } from './blocks.ts'
import { cautionLines } from './cautions.ts'
import { differenceLines } from './differences.ts'
import { opinionLines } from './opinions.ts'
import { type Line, type Run, run } from './run.ts'
import { citationRun, hanging, pointLines } from './statement.ts'
import { wrap } from './wrap.ts'

/** Columns that a story's text stands in from the left, under its number. */
const INDENT = '   '

/** A story in the order in which it is read. */
export function story({ number, section }: NumberedStory, briefing: Briefing, index: Index, width: number): Line[] {
  const { headline, differences, opinions } = section
  return [
    ...wrap([run(headline.text, 'headline'), run(' '), citationRun(headline, index)], {
      width,
      first: `${number}. `.padEnd(INDENT.length),
    }),
    ...wrap(factRuns(section, briefing, index), { width, first: INDENT }),
    ...pointsOf(section.summary, briefing).flatMap((point) => [
      blank,
      ...pointLines(point, index, { width, first: INDENT }),
    ]),
    ...figureLines(untoldFigures(section), index, width),
    ...part(headings.news, section.news, index, width),
    ...part(headings.agreed, section.agreed, index, width),
    ...under(headings.differences, differenceLines(differences, index, width), width),
    ...part(headings.single, section.single, index, width),
    ...under(headings.cautions, cautionLines(cautionGroups(section), index, width), width, 'alert'),
    ...under(headings.opinions, opinionLines(opinions, index, width), width),
  ]
}

/** Novelty, place, days, subjects, who tells it and how sure it is, in a row. */
function factRuns(section: StorySection, briefing: Briefing, index: Index): Run[] {
  const novelty = novelties[section.novelty]
  const row = run(briefFacts(section, briefing, index).join('; '), 'soft')
  return novelty === null ? [row] : [run(novelty.toUpperCase(), 'alert'), run('; ', 'soft'), row]
}

/** Figures that no sentence of the story says, in a row. */
function figureLines(kinds: Figures[], index: Index, width: number): Line[] {
  if (kinds.length === 0) return []
  const row = kinds.flatMap(({ label, figures }, place) => [
    run(`${place > 0 ? '; ' : ''}${label}: `, 'label'),
    ...figures.flatMap(({ words, citation }, next) => [
      run(`${next > 0 ? ', ' : ''}${words} `),
      citationRun({ citation, supporters: [] }, index),
    ]),
  ])
  return [blank, ...wrap(row, { width, first: INDENT })]
}

function part(heading: string, statements: Statement[], index: Index, width: number): Line[] {
  return under(heading, hanging(statements, index, width), width)
}

/** Lines under their heading; nothing when there are none. */
function under(heading: string, lines: Line[], width: number, style: 'label' | 'alert' = 'label'): Line[] {
  return lines.length === 0 ? [] : [blank, ...wrap([run(heading, style)], { width, first: INDENT }), ...lines]
}
