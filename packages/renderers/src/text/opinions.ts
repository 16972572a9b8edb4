import type { OpinionNote } from '@daybrief/schema'
import { authorOf } from '../reading/article-facts.ts'
import type { Index } from '../reading/index-briefing.ts'
import { type Line, run } from './run.ts'
import { statementRuns } from './statement.ts'
import { wrap } from './wrap.ts'

/** What authors think, set in, with the line that gave them away. */
export function opinionLines(opinions: OpinionNote[], index: Index, width: number): Line[] {
  return opinions.flatMap(({ byline, article, marker, statements }) => {
    const author = `${authorOf(byline, index.article(article))}:`
    const line = marker === null ? '' : ` “${marker}”`
    return [
      ...wrap([run(author + line, 'soft')], { width, first: '   ', rest: '     ' }),
      ...statements.flatMap((statement) =>
        wrap(statementRuns(statement, index), { width, first: '     ', rest: '       ' }),
      ),
    ]
  })
}
