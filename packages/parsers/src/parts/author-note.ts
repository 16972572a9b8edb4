import type { Range } from '@daybrief/schema'
import { CAPITAL, LETTER } from './latin.ts'

/** A closing line about the author; offsets count from the line's start. */
export type AuthorNote = { name: Range | null; opinion: boolean }

const TITLE = String.raw`(?:(?:Dr|Prof|Professor|Mr|Mrs|Ms|Sir|H\.?E|Gen|Ambassador)\.?\s+)*`
const NAME = String.raw`(?<name>[${CAPITAL}][${LETTER}’'.-]*(?:\s+(?:(?:van|von|der|de|del|da|bin|al|el)\s+)?[${CAPITAL}][${LETTER}’'.-]*){1,4})`
const ROLE =
  'analyst|researcher|research|scholar|professor|lecturer|fellow|columnist|journalist|reporter|writer|author|editor|economist|correspondent|commentator|expert|director|member|founder|historian|lawyer|consultant|student|candidate|advisor|adviser|ambassador|minister|scientist|teacher|president|chair(?:man|woman|person)?|head|secretary|freelance[rd]?'
const BIO = new RegExp(
  String.raw`^(?:\*|—|-|–)?\s*(?:(?:About t|T|t)he (?:author|writer),?\s+)?${TITLE}${NAME}(?:,\s[^,.]{2,40},)?\s+(?:is|was|works|teaches|writes|reports|serves)\s+(?:currently\s+)?(?:an?|the|as|at|for|co-?|vice|deputy|former|senior|principal|associate|assistant|chief|managing|executive)?[^.]{0,120}?\b(?:${ROLE})\b`,
  'd',
)
/** A biography tells what its subject is within its first words. */
const TELLS_SOON = /^.{3,100}?\s(?:is|was|works|teaches|writes|reports|serves)\s/
const OWN_VIEWS =
  /\b(?:views?|opinions?)\b[^.]{0,80}\b(?:(?:his|her|their|my|the (?:author|writer)['’]s)\s+own|(?:those |that )?of the (?:author|writer)s?|do(?:es)? not (?:necessarily )?(?:reflect|represent))\b/i
const MOST_WORDS = 90

/** What a line says about an article's author: a biography, or a disclaimer of the publisher. Null when it is neither. */
export function authorNoteOf(line: string): AuthorNote | null {
  if (line.split(/\s+/).length > MOST_WORDS) return null
  const opinion = OWN_VIEWS.test(line)
  const at = TELLS_SOON.test(line) ? BIO.exec(line)?.indices?.groups?.name : undefined
  if (at === undefined) return opinion ? { name: null, opinion } : null
  return { name: { start: at[0], end: at[1] }, opinion }
}
