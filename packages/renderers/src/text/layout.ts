import type { Briefing } from '@daybrief/schema'
import { aheadOf } from '../reading/ahead.ts'
import { weekdayOf } from '../reading/calendar.ts'
import { type Chapter, chaptersOf } from '../reading/chapters.ts'
import { editionLine, filesProcessed, nothingToTell, regionBeside } from '../reading/edition-facts.ts'
import { headings } from '../reading/headings.ts'
import { type Index, indexBriefing } from '../reading/index-briefing.ts'
import { pointsOf } from '../reading/points.ts'
import { appendix } from './appendix.ts'
import { blank, heading, rule } from './blocks.ts'
import { type Line, run } from './run.ts'
import { pointLines, statementRuns } from './statement.ts'
import { story } from './story.ts'
import { wrap } from './wrap.ts'

/** A whole briefing as lines no wider than `width` columns, in the order of all formats. */
export function layout(briefing: Briefing, width: number): Line[] {
  const index = indexBriefing(briefing)
  const nothing = nothingToTell(briefing)
  return [
    ...title(briefing, width),
    ...(nothing === null ? [] : [blank, ...wrap([run(nothing)], { width })]),
    ...keyPoints(briefing, index, width),
    ...chaptersOf(briefing).flatMap((chapter) => told(chapter, briefing, index, width)),
    ...ahead(briefing, index, width),
    ...quiet(briefing, width),
    ...appendix(briefing, index, width),
    blank,
    rule('=', width),
    ...wrap([run(filesProcessed(briefing), 'title')], { width }),
  ]
}

function title(briefing: Briefing, width: number): Line[] {
  const region = regionBeside(briefing)
  return [
    rule('=', width),
    ...wrap([run(briefing.title, 'title')], { width }),
    ...wrap([run(`${region === null ? '' : `${region}, `}${weekdayOf(briefing.edition.date)}`)], { width }),
    rule('=', width),
    ...wrap([run(editionLine(briefing), 'soft')], { width }),
  ]
}

/** Each key point after the number of its story. */
function keyPoints(briefing: Briefing, index: Index, width: number): Line[] {
  if (briefing.keyPoints.length === 0) return []
  const points = pointsOf(briefing.keyPoints, briefing).flatMap((point, place) =>
    pointLines(point, index, { width, first: `${String(place + 1).padStart(2)}. ` }),
  )
  return [...heading(headings.keyPoints, width), blank, ...points]
}

function told({ heading: name, stories }: Chapter, briefing: Briefing, index: Index, width: number): Line[] {
  return [
    ...heading(name, width),
    ...stories.flatMap((numbered) => [blank, ...story(numbered, briefing, index, width)]),
  ]
}

function ahead(briefing: Briefing, index: Index, width: number): Line[] {
  const lines = aheadOf(briefing, index).flatMap(({ when, statement }) =>
    wrap([run(`${when}: `, 'label'), ...statementRuns(statement, index)], { width, first: '', rest: '   ' }),
  )
  return lines.length === 0 ? [] : [...heading(headings.ahead, width), blank, ...lines]
}

function quiet({ quiet }: Briefing, width: number): Line[] {
  const lines = quiet.flatMap(({ headline }) => wrap([run(headline)], { width, first: '', rest: '   ' }))
  return lines.length === 0 ? [] : [...heading(headings.quiet, width), blank, ...lines]
}
