import type { Article, Editorial, Evidence, StoryEvent, Subjects } from '@daybrief/schema'
import { compareText } from '../compare-text.ts'
import { leadOf } from '../rank/severity-of.ts'
import { type Citing, cited } from './citing.ts'

/** Event types shown for a story at most: a visit with talks and a signature has three. */
const MOST_EVENTS = 5

/** Share of the reports that must tell an event in headline or lead: a word further down is background or met by chance. */
const LEAST_SHARE = 0.5

/** An event this grave is shown when one report leads with it: the half of the scale above which a desk would be called. */
const GRAVE = 0.5

/**
 * What happens in a story by the headlines and leads of its reports: the types that half of them tell, and grave ones; those
 * first that most tell and that take up most words, each with the word that says so first.
 */
export function eventsOf(
  reports: readonly Article[],
  options: Citing & { subjects: ReadonlyMap<string, Subjects>; editorial: Pick<Editorial, 'events'> },
): StoryEvent[] {
  const found = new Map<string, { report: Article; evidence: Evidence; articles: number; triggers: number }>()
  for (const report of reports) {
    const isLead = leadOf(report)
    for (const { type, evidence } of options.subjects.get(report.id)?.events ?? []) {
      const before = found.get(type)
      const first = evidence.find(isLead)
      if (!first) continue
      if (before) {
        before.articles++
        before.triggers += evidence.length
      } else found.set(type, { report, evidence: first, articles: 1, triggers: evidence.length })
    }
  }
  const severities = new Map(options.editorial.events.map(({ id, severity }) => [id, severity]))
  return [...found]
    .filter(([type, { articles }]) => articles >= LEAST_SHARE * reports.length || (severities.get(type) ?? 0) >= GRAVE)
    .sort(([a, x], [b, y]) => y.articles - x.articles || y.triggers - x.triggers || compareText(a, b))
    .flatMap(([type, { report, evidence, articles }]) => {
      const citation = cited(evidence, { report, ...options })
      return citation ? [{ type, trigger: evidence.text, articles, citation }] : []
    })
    .slice(0, MOST_EVENTS)
}
