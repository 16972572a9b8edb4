import type { Article, NameKind, StoryName, Subjects } from '@daybrief/schema'
import { joinNames } from '@daybrief/subjects'
import { once } from '../once.ts'
import { type Citing, cited, inOneLine } from './citing.ts'

/** Names shown of a story at most: who acts, where and by what; a story names some forty, most of them once. */
const MOST_NAMES = 12

/** Spellings shown of a name at most, beside the fullest. */
const MOST_VARIANTS = 4

/** Of names in as many reports: who acts comes first, and places, which stand with the story's countries too, last. */
const KINDS: readonly NameKind[] = ['person', 'organisation', 'vessel', 'weapon', 'place']

/**
 * Whom and what a story's reports name, aliases joined: what most reports name first, then by kind and as they are met. A
 * name that stands in none of them as it is spelled is left out, and so is an office.
 */
export function namesOf(
  reports: readonly Article[],
  options: Citing & { subjects: ReadonlyMap<string, Subjects> },
): StoryName[] {
  const of = new Map(reports.map((report) => [report.id, report]))
  const named = reports.map(({ id }) => ({ article: id, names: options.subjects.get(id)?.names ?? [] }))
  const texts = once(() => reports.map(({ document }) => inOneLine(options.textOf(document))))
  const stands = (words: string) => texts().some((text) => text.includes(inOneLine(words)))
  const joined = joinNames(named)
    .map((name) => ({ ...name, articles: new Set(name.mentions.map(({ article }) => article)).size }))
    .sort((a, b) => b.articles - a.articles || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind))
  const found: StoryName[] = []
  for (const { name, kind, office, variants, mentions, articles } of joined) {
    if (found.length === MOST_NAMES) break
    const [first] = mentions
    const report = of.get(first?.article ?? '')
    const citation = first && report ? cited(first.evidence, { report, ...options }) : null
    if (!first || !citation || !stands(name)) continue
    const spelled = inOneLine(first.evidence.text)
    const shown = variants.filter((variant, place) => place < MOST_VARIANTS || variant === spelled)
    const given = office !== null && stands(office.text) ? office.text : null
    found.push({ name, kind, office: given, variants: shown, articles, citation })
  }
  return found
}
