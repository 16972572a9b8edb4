import { readFileSync } from 'node:fs'
import type { Decision } from '@daybrief/schema'
import { articleId } from './read-case.ts'

/** The decisions of a case in `decisions`, one a line, the latest last: `apart 3 from 1 2`, `withdrawn together 4 5`. */
export function readDecisions(name: string): Decision[] {
  const text = readFileSync(new URL(`decisions/${name}/decisions.txt`, import.meta.url), 'utf8')
  return text.trimEnd().split('\n').map(decisionOf)
}

/** A decision of a line; the later the line, the later it was made. */
export function decisionOf(line: string, index: number): Decision {
  const [, withdrawn, kind, articles = '', from = ''] = /^(withdrawn )?(together|apart) ([\d ]+?)(?: from ([\d ]+))?$/.exec(line)!
  const ids = (names: string) => names.split(' ').filter(Boolean).map(articleId)
  return {
    id: String(index).padStart(16, '0'),
    kind: kind as 'together' | 'apart',
    articles: ids(articles),
    from: ids(from),
    subject: null,
    sides: [],
    by: null,
    at: new Date(Date.UTC(2031, 5, 7, 8, index)).toISOString(),
    note: null,
    withdrawnAt: withdrawn === undefined ? null : '2031-06-08T08:00:00.000Z',
  }
}
