import type { Article, Editorial, Evidence, Fact, Subjects } from '@daybrief/schema'
import { evidenceLines } from './evidence-lines.ts'
import { safe } from './print.ts'

const LABEL_WIDTH = 11

/** What the ids of an article's subjects are called. */
export type SubjectNames = Pick<Editorial, 'topics' | 'countries' | 'events' | 'watchlists'>

/** What an article is about, as lines for a person. With `explain` each with the words that gave it and their lines. */
export function subjectsLines(
  subjects: Subjects,
  options: { article: Article; text: string; names: SubjectNames; explain: boolean },
): string[] {
  const { names, explain } = options
  const words = evidenceLines(options.article, options.text)
  const lines = (label: string, found: { shown: string; evidence: readonly Evidence[] }[]): string[] =>
    found.length === 0
      ? [`   ${label.padEnd(LABEL_WIDTH)}–`]
      : found.flatMap(({ shown, evidence }, place) => [
          `   ${(place === 0 ? label : '').padEnd(LABEL_WIDTH)}${safe(shown)}`,
          ...(explain ? words(evidence) : []),
        ])
  const called = (known: readonly { id: string; name: string }[], id: string) =>
    known.find((one) => one.id === id)?.name ?? id
  return [
    ...lines('kind', [{ shown: subjects.kind.value, evidence: subjects.kind.evidence }]),
    ...lines(
      'topics',
      subjects.topics.map(({ topic, weight, evidence }) => ({
        shown: `${called(names.topics, topic)} ${share(weight)}`,
        evidence,
      })),
    ),
    ...lines(
      'countries',
      subjects.countries.map(({ country, weight, main, evidence }) => ({
        shown: `${names.countries.find(({ code }) => code === country)?.name ?? country} ${share(weight)}${main ? '' : ', merely mentioned'}`,
        evidence,
      })),
    ),
    ...lines(
      'events',
      subjects.events.map(({ type, evidence }) => ({ shown: called(names.events, type), evidence })),
    ),
    ...lines(
      'facts',
      subjects.facts.map((fact) => ({ shown: factWords(fact), evidence: [fact.evidence] })),
    ),
    ...lines(
      'names',
      subjects.names.map(({ name, kind, office, mentions }) => ({
        shown: `${name} (${[kind, office?.text].filter(Boolean).join(', ')})`,
        evidence: mentions,
      })),
    ),
    ...lines(
      'watchlist',
      subjects.watchlist.map(({ watchlist, name, evidence }) => ({
        shown: `${name} (${called(names.watchlists, watchlist)})`,
        evidence,
      })),
    ),
    `   ${'security'.padEnd(LABEL_WIDTH)}${share(subjects.security)}`,
  ]
}

const share = (weight: number) => `${Math.round(100 * weight)} %`

function factWords({ kind, least, most, unit }: Fact): string {
  const number = most === null ? `at least ${least}` : least === most ? `${least}` : `${least} to ${most}`
  return `${kind}: ${number}${unit === null ? '' : ` ${unit}`}`
}
