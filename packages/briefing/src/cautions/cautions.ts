import type { Caution, Evidence, Range } from '@daybrief/schema'
import type { PlacedStory } from '../select/select.ts'
import type { Sentence } from '../sentences.ts'
import type { Material } from '../tell/material.ts'
import { dateFaults } from './date-faults.ts'

/** A caution before its words have become a statement: the sentence it rests on, and what of it must be shown. */
export type Warning = { kind: Caution['kind']; text: string; words: { sentence: Sentence; keep: Range } | null }

/** Warnings of one kind shown at most for a story: the first say it. */
const MOST_OF_A_KIND = 2

/** The warning beside what came too late for its own edition. */
export const LATE = 'Came in after the edition it belonged to had closed.'

const OUTLET = String.raw`(?:the )?(?:\p{Lu}[\p{L}\p{N}.&’'-]*\s){0,4}(?:News|Times|Post|Daily|Journal|Herald|Tribune|Gazette|Guardian|Telegraph|Observer|Press|Agency|Radio|TV|Television|Broadcasting|Reuters|AP|AFP|BBC|CNN|ABC|NBC|CBS|NHK|VOA|RFA|Xinhua|TASS|Yonhap|Kyodo|Bernama|Bloomberg|Nikkei|Al Jazeera)\b`
export const SECOND_HAND = new RegExp(
  String.raw`\b(?:[Aa]ccording to|[Cc]iting|[Qq]uoted by|[Rr]eported by|[Aa]s reported in|[Tt]old) ${OUTLET}|\b[Aa]ccording to (?:local |state |foreign |national )*(?:media|newspapers?|news reports|press reports|broadcasters?)\b|${OUTLET} (?:has |had )?reported\b`,
  'u',
)
const NO_COMMENT =
  /\b(?:declined|refused) (?:to (?:comment|answer|respond|elaborate|say|discuss)|(?:further )?comment)|\b(?:did|could|would|had|has|have) not (?:immediately |yet )*(?:respond|responded|comment|commented|repl(?:y|ied)|answer(?:ed)?|be (?:immediately )?reached)|\bwas not (?:immediately )?available for comment|\bno comment\b/i
const NOT_YET =
  /(?:\b(?:at|as of|by) (?:press|publication|the) time\b.*\bno\b|\bno (?:official |formal |immediate |public )+(?:statements?|confirmation|comment|details?|word|claim|information|response|read-?outs?)\b.*\b(?:have|has|had|was|were)\b|\b(?:has|have|had) (?:not yet|yet to) (?:been )?(?:confirm|release|publish|announce|issue|comment|identif)).*/i

/** What a reader should know before relying on a story, each by a rule and with the words it rests on. */
export function cautionsOf(
  story: PlacedStory,
  options: { material: Pick<Material, 'sentences' | 'pairs' | 'tellings'>; late: ReadonlySet<string> },
): Warning[] {
  const { sentences, pairs } = options.material
  const warnings: Warning[] = []
  const [only] = story.tellings
  if (only && story.tellings.length === 1) {
    const text = only.earlier === null ? 'Nobody else reports it.' : 'Another version of what an earlier edition told.'
    warnings.push({ kind: 'single-origin', text, words: null })
  }
  if (story.dates === null) {
    warnings.push({ kind: 'undated', text: 'None of its reports gives a day.', words: null })
  }
  const publishers = new Map(
    story.tellings.flatMap(({ articles }) => articles.map(({ id, publisher }) => [id, publisher?.name] as const)),
  )
  const relayed = wordsWith(sentences, SECOND_HAND).filter(({ sentence, keep }) => {
    const own = publishers.get(sentence.article)
    return own === undefined || !sentence.text.slice(keep.start, keep.end).includes(own)
  })
  for (const words of relayed.slice(0, MOST_OF_A_KIND)) {
    warnings.push({ kind: 'second-hand', text: 'By way of another outlet.', words })
  }
  const matched = new Set(pairs.flatMap(({ a, b }) => [a, b]))
  const answered = sentences.filter((_, index) => matched.has(index))
  for (const words of wordsWith(answered, NOT_YET).slice(0, MOST_OF_A_KIND)) {
    warnings.push({ kind: 'superseded', text: 'Written before others had it.', words })
  }
  warnings.push(...overtakenIn(story, sentences).slice(0, MOST_OF_A_KIND))
  warnings.push(...errorsIn(story, sentences).slice(0, MOST_OF_A_KIND))
  for (const words of wordsWith(sentences, NO_COMMENT).slice(0, MOST_OF_A_KIND)) {
    warnings.push({ kind: 'no-comment', text: 'Asked, without an answer.', words })
  }
  if (story.tellings.some(({ articles }) => articles.some(({ id }) => options.late.has(id)))) {
    warnings.push({ kind: 'late', text: LATE, words: null })
  }
  return warnings
}

/** The sentences that hold a pattern, each with the words that do. */
function wordsWith(sentences: readonly Sentence[], pattern: RegExp): NonNullable<Warning['words']>[] {
  return sentences.flatMap((sentence) => {
    const match = pattern.exec(sentence.text)
    return match ? [{ sentence, keep: { start: match.index, end: match.index + match[0].length } }] : []
  })
}

/** The sentence of an article that holds words of its document; null when none does. */
function sentenceAt(words: Evidence | null, sentences: readonly Sentence[], article: string): Warning['words'] {
  if (words === null) return null
  const { start, end } = words.range
  const sentence = sentences.find((one) => one.article === article && one.range.start < end && start < one.range.end)
  if (!sentence) return null
  const from = Math.max(0, start - sentence.range.start)
  return {
    sentence,
    keep: { start: from, end: Math.max(from + 1, Math.min(end, sentence.range.end) - sentence.range.start) },
  }
}

/** What a later version of the same report says otherwise. A sentence that it leaves out need not be wrong. */
function overtakenIn(story: PlacedStory, sentences: readonly Sentence[]): Warning[] {
  return story.tellings.flatMap(({ first, changes }) =>
    changes.flatMap(({ kind, before }): Warning[] => {
      const words = sentenceAt(before, sentences, first.id)
      if (words === null || kind === 'added' || kind === 'removed') return []
      return [{ kind: 'superseded', text: 'A later version says otherwise.', words }]
    }),
  )
}

/** What a report of the story says was wrong, and days that were not the weekday they are given. */
function errorsIn(story: PlacedStory, sentences: readonly Sentence[]): Warning[] {
  const corrections = story.corrections.map(({ article, words }): Warning => {
    return {
      kind: 'error-flagged',
      text: 'It corrects an earlier report.',
      words: sentenceAt(words, sentences, article),
    }
  })
  const articles = story.tellings.flatMap((telling) => telling.articles)
  const published = new Map(articles.map(({ id, publishedAt }) => [id, publishedAt?.date ?? null]))
  const days = sentences.flatMap((sentence) =>
    dateFaults(sentence.text, published.get(sentence.article) ?? null).map((keep): Warning => {
      return { kind: 'error-flagged', text: 'The day was another weekday.', words: { sentence, keep } }
    }),
  )
  return [...corrections, ...days]
}
