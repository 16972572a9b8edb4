import type { Article, Editorial, Evidence, Fact, Subjects } from '@daybrief/schema'

/** How much of the body tells what the report is about; the same length that the tagging of subjects calls the lead. */
const LEAD_LENGTH = 500
/** An event told only further down is mostly background. */
const BACKGROUND_SHARE = 0.5

/**
 * Severity by the dead in the headline and the lead: none 0, one 0.5, ten 0.75, a hundred and more 1 (methods, section 7:
 * mass casualty 1, disasters by casualties), on a logarithm because ten more weigh less where there are a hundred.
 */
const FIRST_DEATH = 0.5
const PER_TENFOLD = 0.25
/** What one who is missing, taken or hurt counts beside one who died. */
const SHARES: Partial<Record<Fact['kind'], number>> = { killed: 1, missing: 0.5, hostages: 0.5, injured: 0.1 }

/**
 * How grave a report is, 0 to 1: half the gravest of its topics, events and casualties, half its share of security
 * topics (methods, section 7). Topics count by their own weight, events in full where the headline or the lead tells them.
 */
export function severityOf(
  subjects: Subjects,
  { article, editorial }: { article: Article; editorial: Pick<Editorial, 'topics' | 'events'> },
): number {
  const isLead = leadOf(article)
  const grades = new Map(editorial.topics.map(({ id, security }) => [id, security]))
  const severities = new Map(editorial.events.map(({ id, severity }) => [id, severity]))
  const gravest = Math.max(
    0,
    ...subjects.topics.map(({ topic, weight }) => weight * (grades.get(topic) ?? 0)),
    ...subjects.events.map(
      ({ type, evidence }) => (severities.get(type) ?? 0) * (evidence.some(isLead) ? 1 : BACKGROUND_SHARE),
    ),
    casualties(subjects.facts.filter(({ evidence }) => isLead(evidence))),
  )
  return (gravest + subjects.security) / 2
}

/** Of several figures of one kind the highest counts: a report may tell of each place and then of all. */
function casualties(facts: readonly Fact[]): number {
  let sum = 0
  for (const [kind, share] of Object.entries(SHARES)) {
    sum += share * Math.max(0, ...facts.filter((fact) => fact.kind === kind).map(({ least }) => least))
  }
  return sum < 1 ? sum * FIRST_DEATH : Math.min(1, FIRST_DEATH + PER_TENFOLD * Math.log10(sum))
}

/** Tells whether words stand in the headline or in the lead of an article. */
export function leadOf({ headline, paragraphs }: Article): (words: Evidence) => boolean {
  const start = paragraphs[0]?.range.start ?? 0
  return ({ range }) =>
    (range.start >= start && range.start < start + LEAD_LENGTH) ||
    (headline?.evidence ?? []).some((piece) => piece.range.start <= range.start && range.end <= piece.range.end)
}
