import { names, quotations, terms, words } from '@daybrief/language'
import type { Fault } from '../verify/fault.ts'
import { figureFault } from './figure-fault.ts'
import { meaningFault } from './meaning-fault.ts'

/** Share of a rephrasing's content words that may stand in no cited range: verbs are what is put in plainer words, some two of seven. */
const MOST_NEW_WORDS = 0.3

const LINK =
  /\b(?:https?|ftp|mailto|file|javascript|data):|\bwww\.|\]\(|<[a-z/!]|\b[\w-]+\.(?:com|org|net|info|io|gov|edu|int)\b/i

/** Words by which a text speaks to a machine that reads it. What stands beside them cannot be trusted to be reporting. */
const INSTRUCTION =
  /\b(?:ignore|disregard|forget) (?:all |any |the |your |these |those |everything )*(?:previous|prior|above|earlier|preceding|instructions?|rules)\b|\b(?:system prompt|as an ai\b|language model|you are now|new instructions?:)|\b(?:assistant|system)\s*:/i

/** Single quotation marks that stand around words and are no apostrophes. */
const SINGLE_QUOTED = /(?<![\p{L}\p{N}])[‘']([^‘’'\n]{2,}?)[’'](?![\p{L}\p{N}])/gu

/** Letters of scripts without capitals, in which no name can be told from another word. */
const WITHOUT_CAPITALS = /\p{Lo}/u

/**
 * What is wrong with a sentence in a language model's words, or null. It must say nothing that the cited texts do not say as
 * far as a machine can tell: each name stands there in one piece, each number with what it counts, each quotation is quoted
 * there, each `not` and `may` is kept, no grave word and few other words are new, and there is no link. In scripts without
 * capitals every word must stand there. What cannot be told is a fault: the verbatim sentence is always at hand.
 */
export function checkRephrasing(text: string, cited: string[]): Fault | null {
  const message =
    plantedFault(text, cited) ??
    quotationFault(text, cited) ??
    nameFault(text, cited) ??
    figureFault(text, cited) ??
    meaningFault(text, cited) ??
    newWordsFault(text, cited)
  return message === null ? null : { statement: text, message }
}

function plantedFault(text: string, cited: readonly string[]): string | null {
  if (text.trim() === '') return 'it says nothing'
  if (LINK.test(text)) return 'it holds a link or marks of a page'
  const planted = [text, ...cited].flatMap((one) => INSTRUCTION.exec(one)?.[0] ?? [])[0]
  return planted === undefined ? null : `“${planted}” speaks to a machine`
}

function quotationFault(text: string, cited: readonly string[]): string | null {
  const said = cited.flatMap(quotedIn).map(inWords)
  const invented = quotedIn(text).find((quoted) => !said.some((one) => holds(one, inWords(quoted))))
  if (invented !== undefined) return `“${invented}” is quoted in no cited range`
  return /["“”„«»]/u.test(withoutQuotations(text)) ? 'a quotation mark stands alone' : null
}

function quotedIn(text: string): string[] {
  const double = quotations(text).map(({ text: quoted }) => quoted.slice(1, -1))
  return [...double, ...Array.from(text.matchAll(SINGLE_QUOTED), (match) => match[1] ?? '')]
}

const withoutQuotations = (text: string) =>
  quotations(text).reduce((rest, quoted) => rest.replace(quoted.text, ''), text)

function nameFault(text: string, cited: readonly string[]): string | null {
  const said = cited.map(inWords)
  const there = new Set(cited.flatMap(words))
  for (const name of names(text)) {
    const named = inWords(name.text)
    if (named !== ' ' && !said.some((one) => holds(one, named))) return `“${name.text}” stands in no cited range`
  }
  const other = words(text).find((word) => WITHOUT_CAPITALS.test(word) && !there.has(word))
  return other === undefined ? null : `“${other}” stands in no cited range`
}

function newWordsFault(text: string, cited: readonly string[]): string | null {
  const there = new Set(cited.flatMap(terms))
  const own = [...new Set(terms(text))]
  const added = own.filter((term) => !there.has(term))
  if (own.length === 0) return 'it says nothing'
  return added.length <= own.length * MOST_NEW_WORDS ? null : `too many words of its own: ${added.join(', ')}`
}

/** The words of a text between single spaces, to look for runs of whole words in. */
const inWords = (text: string) => ` ${words(text.replace(/['’]s\b/gu, '')).join(' ')} `

const holds = (text: string, run: string) => text.includes(run)
