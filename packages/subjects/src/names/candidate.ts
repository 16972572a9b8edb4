import type { NameKind } from '@daybrief/schema'
import type { Scan } from '../scan.ts'
import type { Known } from './known-names.ts'

/**
 * A stretch that is read for names: with what the gazetteer knows in it, by first token, and whether the article also
 * writes a word without a capital.
 */
export type Reading = { scan: Scan; known: ReadonlyMap<number, Known>; small: (key: string) => boolean }

/** Tokens `from` to `to`, half-open, of a scanned stretch. */
export type Words = { from: number; to: number }

/** The title or office of somebody. Of two the higher counts: an office above a rank, a rank above an honour. */
export type Office = { scan: Scan; from: number; to: number; standing: Standing }

export const Standing = { courtesy: 0, honour: 1, rank: 2, office: 3 } as const
export type Standing = (typeof Standing)[keyof typeof Standing]

/** Capitalised words that may name somebody or something. */
export type Candidate = Words & {
  scan: Scan
  /** Where it stands in the text of the stretch, in UTF-16 units. */
  start: number
  end: number
  /** Keys of its words without marks: what spellings are compared by. */
  keys: readonly string[]
  /** The same with spaces between them. */
  key: string
  /** What the words themselves or their neighbours say it is; null while nothing does. */
  kind: NameKind | null
  /** Whether that is more than a hint: a title, a word such as `Ministry`, the gazetteer. */
  sure: boolean
  office: Office | null
  /** A single word that opens a sentence: any word has a capital there. */
  opens: boolean
  /** An abbreviation that the text gives right after it: `(ASEAN)`. */
  short: string | null
}
