import type { Article, BoilerplateKind, Evidence, Range } from '@daybrief/schema'
import { LABELS, type Label } from './labels.ts'

/** Boilerplate that is another text's, or a picture's: its labels are not this article's. */
const ELSEWHERE: readonly BoilerplateKind[] = ['related-headline', 'caption', 'repeat', 'author-note', 'byline']

/** Where a label may stand in a line; each gives it as `label`. The longest label has some thirty letters. */
const ALONE = /^[[【《〈(（<]?(?<label>[^\]】》〉)）>:：]{2,40})[\]】》〉)）>]?\s*[:：]?$/u
const BRACKETED = /^[[【《〈(（<](?<label>[^\]】》〉)）>]{2,40})[\]】》〉)）>]\s*[-–—:：]?\s*\S/u
const BEFORE = /^(?<label>[^:：|｜–—]{2,40}?)\s*(?:[:：|｜—]|\s[-–]\s)\s*\S/u
/** Slugs of wires: `CORRECTED-Ferry sinks`. */
const SLUG = /^(?<label>\p{Lu}{4,})-\S/u
const AFTER = /\S\s*(?:[|｜—]|\s[-–]\s)\s*(?<label>[^|｜–—]{2,40})$/u
const BRACKETED_AFTER = /\S\s*[[【《〈(（<](?<label>[^[【《〈(（<]{2,40})[\]】》〉)）>]$/u
/** Fields of exports that name the section a text stood in: `SECTION: EDITORIAL; Pg. 8`. */
const SECTION = /^(?:section|rubrique|sección|rubrik|版面)\s*[:：]\s*(?<label>[^;,|]{2,40}?)\s*(?:$|[;,|])/iu

/**
 * The label an article carries, and where: alone on a line of its own above, below or in an export's header; before
 * (`OPINION:`, `[사설]`) or behind (`| Opinion`) its headline; before its first words. Labels are read in the article's
 * own language and in English, which pages in any language use.
 */
export function labelled(article: Article): { label: Label; evidence: Evidence[] } | null {
  const labels = [labelsIn(article.language.split('-')[0]!.toLowerCase()), labelsIn('en')]
  const find = (pieces: readonly Piece[], places: readonly RegExp[]) => {
    for (const { range, text } of pieces) {
      for (const place of places) {
        const words = place.exec(text.trim())?.groups?.label
        const label = words && labels.map((own) => own.get(normal(words))).find((one) => one !== undefined)
        if (label) return { label, evidence: range ? [{ range, text }] : [] }
      }
    }
    return null
  }
  const beside = article.boilerplate.filter(({ kind }) => !ELSEWHERE.includes(kind))
  const opening = article.paragraphs.slice(0, 1)
  return (
    find(beside, [ALONE, SECTION]) ??
    find(headline(article), [ALONE, BRACKETED, BEFORE, SLUG, AFTER, BRACKETED_AFTER]) ??
    find(opening, [ALONE, BRACKETED, SLUG]) ??
    find(opening.filter(isLoud), [BEFORE])
  )
}

type Piece = { range: Range | null; text: string }

/** The lines of a headline; or its words, when they came beside the document and stand nowhere in it. */
function headline({ headline }: Article): Piece[] {
  if (!headline) return []
  return headline.evidence.length > 0 ? headline.evidence : [{ range: null, text: headline.text }]
}

/** In running text only capitals make a label, where a script has them: `Comment: …` may be a speaker's name. */
const isLoud = ({ text }: Piece) => !/\p{Ll}/u.test(text.slice(0, text.search(/[:：|｜—]|\s[-–]\s/u)))

/** Labels of a language, in the form in which words are compared; made once the language is met. */
const known = new Map<string, ReadonlyMap<string, Label>>()

function labelsIn(language: string): ReadonlyMap<string, Label> {
  const made = known.get(language)
  if (made) return made
  const labels = Object.entries(LABELS[language] ?? {}).flatMap(([label, words]) =>
    words.split(', ').map((word) => [normal(word), label as Label] as const),
  )
  const map = new Map(labels)
  known.set(language, map)
  return map
}

const normal = (words: string) =>
  words
    .normalize('NFC')
    .toLowerCase()
    .trim()
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([&/]) ?/g, '$1')
