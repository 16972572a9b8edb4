import type { OpinionNote } from '@daybrief/schema'
import { provenance } from '../reading/article-facts.ts'
import type { Index } from '../reading/index-briefing.ts'
import { type Line, run } from './run.ts'
import { statementRuns } from './statement.ts'
import { wrap } from './wrap.ts'

/** What authors think, each line barred at the side, with the line that gave them away. */
export function opinionLines(opinions: OpinionNote[], index: Index, width: number): Line[] {
  return opinions.flatMap(({ byline, article, marker, statements }) => {
    const author = `${byline === null ? '' : `${byline}, `}${provenance(index.article(article))}.`
    const line = marker === null ? '' : ` Marked as opinion by the line “${marker}”`
    return [
      ...wrap([run(author + line, 'soft')], { width, first: '   | ', rest: '   | ' }),
      ...statements.flatMap((statement) =>
        wrap(statementRuns(statement, index), { width, first: '   | - ', rest: '   |   ' }),
      ),
    ]
  })
}
