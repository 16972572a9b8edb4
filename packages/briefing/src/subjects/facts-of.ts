import type { Article, Fact, StorySection, Subjects } from '@daybrief/schema'
import type { Telling } from '../select/tellings-of.ts'
import { type Citing, cited } from './citing.ts'

/** Figures shown of a story at most: some three kinds of three or four tellings. */
const MOST_FACTS = 12

/**
 * The figures that a story's tellings give: one of a kind by telling, in the order of the tellings. A second of the same
 * kind mostly counts something else, a part or another day. Of a telling with versions the newest one that gives the kind
 * speaks, and of an article the body before the headline, which leaves out what is counted.
 */
export function factsOf(
  tellings: readonly Telling[],
  options: Citing & { subjects: ReadonlyMap<string, Subjects> },
): StorySection['facts'] {
  const facts: StorySection['facts'] = []
  for (const { articles } of tellings) {
    const given = new Set<Fact['kind']>()
    for (const report of articles.toReversed()) {
      for (const fact of bodyFirst(options.subjects.get(report.id)?.facts ?? [], report)) {
        if (given.has(fact.kind)) continue
        const citation = cited(fact.evidence, { report, ...options })
        if (!citation) continue
        given.add(fact.kind)
        facts.push({ fact, citation })
      }
    }
    if (facts.length >= MOST_FACTS) break
  }
  return facts.slice(0, MOST_FACTS)
}

function bodyFirst(facts: readonly Fact[], { headline }: Article): Fact[] {
  const stretches = headline?.evidence ?? []
  const titled = ({ evidence: { range } }: Fact) =>
    stretches.some((title) => title.range.start <= range.start && range.end <= title.range.end)
  return [...facts.filter((fact) => !titled(fact)), ...facts.filter(titled)]
}
