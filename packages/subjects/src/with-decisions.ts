import type { Decision, Subjects } from '@daybrief/schema'

/**
 * Subjects as analysts corrected them: what they said an article is about leads its list, with the machine's evidence if
 * it has any, and what they said it is not about is gone. Of two decisions that contradict each other the later counts,
 * of two at one time the one with the greater id; withdrawn ones do not. Subjects that nobody corrected are the same
 * objects. `security` stays: it is the sum over words, and no word was added.
 */
export function withDecisions(subjects: readonly Subjects[], decisions: readonly Decision[]): Subjects[] {
  const verdicts = verdictsByArticle(decisions)
  return subjects.map((one) => {
    const { topics, countries } = verdicts.get(one.article) ?? NONE
    if (topics.size === 0 && countries.size === 0) return one
    return {
      ...one,
      topics: corrected(one.topics, { verdicts: topics, idOf: ({ topic }) => topic, made: madeTopic }),
      countries: withMain(
        corrected(one.countries, { verdicts: countries, idOf: ({ country }) => country, made: madeCountry }),
        countries,
      ),
    }
  })
}

type Topic = Subjects['topics'][number]
type Country = Subjects['countries'][number]

/** What analysts said of one article: true when it is about a subject, false when it is not. */
type Verdicts = { topics: Map<string, boolean>; countries: Map<string, boolean> }
const NONE: Verdicts = { topics: new Map(), countries: new Map() }

function verdictsByArticle(decisions: readonly Decision[]): Map<string, Verdicts> {
  const verdicts = new Map<string, Verdicts>()
  const counting = decisions.filter(({ withdrawnAt, subject }) => withdrawnAt === null && subject !== null)
  for (const { kind, articles, subject } of counting.toSorted(byTime)) {
    const [, not, list] = /^(not-)?(topic|country)$/.exec(kind) ?? []
    if (list === undefined) continue
    for (const article of articles) {
      const known = verdicts.get(article) ?? { topics: new Map(), countries: new Map() }
      verdicts.set(article, known)
      known[list === 'topic' ? 'topics' : 'countries'].set(subject!, not === undefined)
    }
  }
  return verdicts
}

function byTime(a: Decision, b: Decision): number {
  const [one, other] = [Date.parse(a.at), Date.parse(b.at)]
  return one - other || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}

type Tag = { weight: number }
type Correction<T> = {
  verdicts: ReadonlyMap<string, boolean>
  idOf: (tag: T) => string
  made: (subject: string) => T
}

/** The tags that stay, those decided first by id; the rest keep their order, and the heaviest has weight 1 again. */
function corrected<T extends Tag>(tags: readonly T[], { verdicts, idOf, made }: Correction<T>): T[] {
  const decided = [...verdicts].filter(([, is]) => is).map(([subject]) => subject)
  const leading = decided.sort().map((subject) => {
    const found = tags.find((tag) => idOf(tag) === subject)
    return found ? { ...found, weight: 1 } : made(subject)
  })
  const others = tags.filter((tag) => !verdicts.has(idOf(tag)))
  const heaviest = leading.length > 0 ? 1 : Math.max(...others.map(({ weight }) => weight))
  return [...leading, ...others.map((tag) => ({ ...tag, weight: tag.weight / heaviest }))]
}

const madeTopic = (topic: string): Topic => ({ topic, weight: 1, evidence: [] })
const madeCountry = (country: string): Country => ({ country, weight: 1, main: true, evidence: [] })

/** Decided countries are main; when none is left that is, the heaviest takes its place. */
function withMain(countries: readonly Country[], verdicts: ReadonlyMap<string, boolean>): Country[] {
  const main = countries.some((one) => one.main || verdicts.has(one.country))
  return countries.map((one, index) => ({
    ...one,
    main: one.main || verdicts.has(one.country) || (!main && index === 0),
  }))
}
