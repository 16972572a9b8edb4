import type { NameKind } from '@daybrief/schema'
import { Case } from '../tokens.ts'
import type { Reading, Words } from './candidate.ts'
import { isFormOfPerson } from './form-of-person.ts'
import { BODY_NOUNS, PLACE_NOUNS, PLACE_PREPOSITIONS, WEAPON_NOUNS } from './kind-words.ts'
import { gapBefore } from './linked.ts'
import { PLAIN_WORDS, SPEECH_VERBS } from './plain-words.ts'
import { PERSON_NOUNS } from './titles.ts'

export type Hint = { kind: NameKind | null; sure: boolean }

/** Words a name of a place or a weapon has at most, when only its neighbours tell its kind. */
const FEW_WORDS = 3

/** Prepositions that stand before `the` and a place: `along the Mekong`. */
const PLACE_ARTICLES = new Set(['along', 'near', 'across', 'around', 'off', 'in', 'through', 'on'])

/** What the words around a name say of its kind: nouns beside it surely, prepositions and verbs as a hint. */
export function hintOf({ scan }: Reading, { from, to }: Words): Hint {
  const { words, stretch } = scan
  const before = words[from]!.spaced && words[from - 1]?.case === Case.lower ? words[from - 1]!.key : ''
  const after = words[to]?.spaced && words[to]!.case === Case.lower ? words[to]!.key : ''
  const few = to - from <= FEW_WORDS
  if (few && PLACE_NOUNS.has(after)) return { kind: 'place', sure: true }
  if (before === 'of' && PLACE_NOUNS.has(words[from - 2]?.key ?? '')) return { kind: 'place', sure: true }
  if (few && WEAPON_NOUNS.has(after)) return { kind: 'weapon', sure: true }
  if (words[to]?.key === 'class' && gapBefore(scan, to) === '-') return { kind: 'weapon', sure: true }
  if (BODY_NOUNS.has(after) || BODY_NOUNS.has(before)) return { kind: 'organisation', sure: true }
  if (PERSON_NOUNS.has(before)) return { kind: 'person', sure: true }
  if (/^, \d{1,2},? /.test(stretch.text.slice(words[to - 1]!.end, words[to - 1]!.end + 6)))
    return { kind: 'person', sure: true }
  const common = words.slice(from, to).some(({ key }) => PLAIN_WORDS.has(key))
  const article = before === 'the' && PLACE_ARTICLES.has(words[from - 2]?.key ?? '')
  if (!common && (PLACE_PREPOSITIONS.has(before) || article)) return { kind: 'place', sure: false }
  if (SPEECH_VERBS.has(before) || SPEECH_VERBS.has(after)) {
    return { kind: isFormOfPerson(scan, { from, to }) ? 'person' : 'organisation', sure: false }
  }
  return { kind: null, sure: false }
}
