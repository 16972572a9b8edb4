import type { Caution } from '@daybrief/schema'
import type { Material } from './material.ts'
import type { PlacedStory } from './select.ts'
import type { Sentence } from './sentences.ts'

/** A caution before its words have become a statement. */
export type Warning = { kind: Caution['kind']; text: string; sentence: Sentence | null }

/** Warnings of one kind shown at most for a story: the first say it. */
const MOST_OF_A_KIND = 2

/** The warning beside what came too late for its own edition. */
export const LATE = 'Came in after the edition it belonged to had closed.'

const OUTLET = String.raw`(?:the )?(?:\p{Lu}[\p{L}\p{N}.&’'-]*\s){0,4}(?:News|Times|Post|Daily|Journal|Herald|Tribune|Gazette|Guardian|Telegraph|Observer|Press|Agency|Radio|TV|Television|Broadcasting|Reuters|AP|AFP|BBC|CNN|ABC|NBC|CBS|NHK|VOA|RFA|Xinhua|TASS|Yonhap|Kyodo|Bernama|Bloomberg|Nikkei|Al Jazeera)\b`
const SECOND_HAND = new RegExp(
  String.raw`\b(?:[Aa]ccording to|[Cc]iting|[Qq]uoted by|[Rr]eported by|[Aa]s reported in|[Tt]old) ${OUTLET}|\b[Aa]ccording to (?:local |state |foreign |national )*(?:media|newspapers?|news reports|press reports|broadcasters?)\b|${OUTLET} (?:has |had )?reported\b`,
  'u',
)
const NO_COMMENT =
  /\b(?:declined|refused) (?:to (?:comment|answer|respond|elaborate|say|discuss)|(?:further )?comment)|\b(?:did|could|would|had|has|have) not (?:immediately |yet )*(?:respond|responded|comment|commented|repl(?:y|ied)|answer(?:ed)?|be (?:immediately )?reached)|\bwas not (?:immediately )?available for comment|\bno comment\b/i
const NOT_YET =
  /\b(?:at|as of|by) (?:press|publication|the) time\b.*\bno\b|\bno (?:official |formal |immediate |public )+(?:statements?|confirmation|comment|details?|word|claim|information|response|read-?outs?)\b.*\b(?:have|has|had|was|were)\b|\b(?:has|have|had) (?:not yet|yet to) (?:been )?(?:confirm|release|publish|announce|issue|comment|identif)/i

/** What a reader should know before relying on a story, each by a rule and with the words it rests on. */
export function cautionsOf(
  story: PlacedStory,
  options: { material: Pick<Material, 'sentences' | 'pairs' | 'tellings'>; late: ReadonlySet<string> },
): Warning[] {
  const { sentences, pairs } = options.material
  const warnings: Warning[] = []
  if (story.tellings.length === 1)
    warnings.push({ kind: 'single-origin', text: 'Nobody else reports it.', sentence: null })
  if (story.dates === null) {
    warnings.push({ kind: 'undated', text: 'None of its reports gives a day.', sentence: null })
  }
  const matching = (pattern: RegExp) => sentences.filter(({ text }) => pattern.test(text)).slice(0, MOST_OF_A_KIND)
  for (const sentence of matching(SECOND_HAND)) {
    warnings.push({ kind: 'second-hand', text: 'By way of another outlet.', sentence })
  }
  const matched = new Set(pairs.flatMap(({ a, b }) => [a, b]))
  const waiting = [...sentences.entries()].filter(([index, { text }]) => matched.has(index) && NOT_YET.test(text))
  for (const [, sentence] of waiting.slice(0, MOST_OF_A_KIND)) {
    warnings.push({ kind: 'superseded', text: 'Written before others had it.', sentence })
  }
  for (const sentence of matching(NO_COMMENT)) {
    warnings.push({ kind: 'no-comment', text: 'Asked, without an answer.', sentence })
  }
  if (story.tellings.some(({ articles }) => articles.some(({ id }) => options.late.has(id)))) {
    warnings.push({ kind: 'late', text: LATE, sentence: null })
  }
  return warnings
}
