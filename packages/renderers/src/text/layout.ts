import type { Briefing } from '@daybrief/schema'
import { weekdayOf } from '../reading/calendar.ts'
import { chaptersOf } from '../reading/chapters.ts'
import { editionFacts, filesProcessed, nothingToTell, regionBeside } from '../reading/edition-facts.ts'
import { headings } from '../reading/headings.ts'
import { type Index, indexBriefing } from '../reading/index-briefing.ts'
import { appendix } from './appendix.ts'
import { blank, factList, heading, rule } from './blocks.ts'
import { type Line, run } from './run.ts'
import { numbered } from './statement.ts'
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
    ...chaptersOf(briefing).flatMap(({ heading: name, stories }) => [
      ...heading(name, width),
      ...stories.flatMap((told, place) => [
        ...(place > 0 ? [blank, rule('-', width)] : []),
        blank,
        ...story(told, briefing, index, width),
      ]),
    ]),
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
    ...factList(editionFacts(briefing), width),
  ]
}

function keyPoints(briefing: Briefing, index: Index, width: number): Line[] {
  if (briefing.keyPoints.length === 0) return []
  return [...heading(headings.keyPoints, width), blank, ...numbered(briefing.keyPoints, index, width)]
}
