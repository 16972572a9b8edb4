import type { Fact } from '@daybrief/schema'
import type { Scan } from '../scan.ts'
import type { FactFound } from './fact-found.ts'
import { DIGITS, foreignNumber, HAN_NUMBER, HAN_SCALE } from './foreign-number.ts'
import { FOREIGN_FORMS, type ForeignForms } from './foreign-patterns.ts'

type Compiled = { kind: Fact['kind']; pattern: RegExp }

/** Patterns made ready at the first text of their language: a process that reads English only makes none. */
const compiled = new Map<ForeignForms, Compiled[]>()

const ALL = Object.entries(FOREIGN_FORMS)

/** Forms of the languages read other than English; of an unknown language, those of the scripts it is written in. */
export function foreignForms(scans: readonly Scan[], reads: ReadonlySet<string> | null): readonly ForeignForms[] {
  const told = ({ script }: ForeignForms) => script !== null && scans.some(({ stretch }) => script.test(stretch.text))
  return [...new Set(ALL.filter(([language, form]) => reads?.has(language) ?? told(form)).map(([, form]) => form))]
}

/** Facts of a text in the forms of a language. */
export function foreignFacts(text: string, form: ForeignForms): FactFound[] {
  const facts: FactFound[] = []
  for (const { kind, pattern } of patternsOf(form)) {
    for (const match of text.matchAll(pattern)) {
      const { n, least, unit } = match.groups!
      const number = foreignNumber(n!, form.numbers)
      const start = match.index
      const end = start + match[0].length
      if (number === null || facts.some((fact) => fact.start < end && start < fact.end)) continue
      facts.push({ kind, least: number, most: least ? null : number, unit: unit?.trim() || null, start, end })
    }
  }
  return facts
}

/** Numbers in words are whole words where words have edges. */
const EDGE = String.raw`(?<![\p{L}\p{N}])`
/** A word that belongs to what is counted: not a number, no stop between. */
const WORDS = String.raw`(?:\s+\p{L}[\p{L}’'-]*){0,3}?`

function patternsOf(form: ForeignForms): Compiled[] {
  const known = compiled.get(form)
  if (known) return known
  const words = Object.keys(form.numbers)
  const written = [...words, ...(form.han ? [`${HAN_NUMBER}+${HAN_SCALE}?`] : [])].map((one) => `|${one}`).join('')
  const number = String.raw`(?:(?<least>${form.least})\s*)?(?<n>${words.length > 0 ? EDGE : ''}(?:${DIGITS}+(?:[.,]${DIGITS}+)*${HAN_SCALE}?${written}))`
  const made = form.patterns.map(([kind, written]) => ({
    kind,
    pattern: new RegExp(written.replace('{n}', number).replace('{w}', WORDS).replaceAll(' ', String.raw`\s`), 'giu'),
  }))
  compiled.set(form, made)
  return made
}
