import { names } from '@daybrief/language'
import type { Sentence } from './sentences.ts'
import { wordCount } from './word-count.ts'

/** Shorter sentences say too little on their own, longer ones are lists or faults of the page (methods: summaries). */
const FEWEST_WORDS = 6
const MOST_WORDS = 70

const SENTENCE_END = /[.!…。！។៕။।॥۔።]["”’'»›)\]」』]*$/
const LEADING_PRONOUN =
  /^["“«]?(?:he|she|it|they|him|her|them|his|hers|its|their|theirs|this|that|these|those|such|here|there|both|neither|either|another|the (?:two|three|four|pair|latter|former|same|other|others|move|announcement|statement|decision|document|report|meeting|event|official|officials))\b/i
const PRONOUN_SUBJECT = /\b(?:he|she|they)\b/i
const PAIRED_PRONOUN = /\b(?:and|or|with) (?:he|she|they|him|her|them)\b/i
/** `Hun said that he and the secretary agreed`: the speaker is the one meant. */
const SAID_THAT = /\b(?:said|says|told \w+|added|wrote|announced|agreed)(?: that)? (?:he|she|they) and\b/i
const CONNECTIVE =
  /^(?:also|besides|furthermore|moreover|in addition|similarly|likewise|nevertheless|nonetheless|then|so|thus|therefore|instead|otherwise|for example|for instance|as a result|in response|in turn|meanwhile|finally|separately|but|and|or|yet|however|overall|regarding|for (?:his|her|its|their) part)\b,?\s*/i
const BACK_REFERENCE =
  /^(?:during|following|after|before|at|on|in|for|with|under|amid|by) (?:this|that|these|those|his|her|their|its|(?:the|an?) (?:same |recent |latest )?(?:meetings?|visits?|talks|occasion|interview|events?|attacks?|incident|statement|announcement|call|conference|ceremony|session|discussions?|clip|post|letter|report))\b/i
const CAPTION =
  /\((?:l|r|c|left|right|centre|center)\)|\((?:ap|afp|reuters|xinhua|epa|getty)[^)]{0,40}\)$|\b(?:file|handout|courtesy|staff) photo\b|\bphoto(?:graph)?s? by\b|^photo:|^(?:watch|read|click|follow|subscribe|share|sign up)\b/i
const OPENING_PARTICIPLE = /^\p{Lu}\p{Ll}+(?:ing|ed|ly)$|^(?:During|Before|Since|Under|About|Over|Until|Among)$/u
const LETTER = /\p{L}/u

/** Whether a sentence can stand alone in a briefing: whole, no caption, no question, no pronoun that points outside it. */
export function isCitable(sentence: Sentence): boolean {
  const { text } = sentence
  if (!SENTENCE_END.test(text) || CAPTION.test(text)) return false
  const count = wordCount(text)
  if (count < FEWEST_WORDS || count > MOST_WORDS) return false
  const first = LETTER.exec(text)?.[0] ?? ''
  if (first !== first.toUpperCase()) return false
  return (
    balanced(text) &&
    !opensWithPronoun(withoutTie(text)) &&
    !opensWithPronoun(withoutTie(text).replace(ATTRIBUTION, '')) &&
    !hasOpenPronoun(text)
  )
}

/** A sentence that leans on the one before it by its first words: a summary does better without. */
export const leansBack = ({ text }: Pick<Sentence, 'text'>) => CONNECTIVE.test(text) || BACK_REFERENCE.test(text)

/** Length of the word that ties a sentence to the one before it (`However, `): it is left off when the sentence stands alone. */
export const tieLength = (text: string) => CONNECTIVE.exec(text)?.[0].length ?? 0

/** A sentence with a pronoun that must mean somebody else than it says vouches for nothing. */
export const isSound = ({ text }: Pick<Sentence, 'text'>) =>
  !PAIRED_PRONOUN.test(withoutQuotations(text)) || SAID_THAT.test(text)

/** `According to the embassy, his hosts were …`: what comes after the attribution points outside the sentence. */
const ATTRIBUTION = /^(?:according to [^,]{3,80}|(?:the )?[\p{L}. ]{3,60} (?:said|says)),\s*/iu

/** A subject pronoun before any name it could mean, or one tied to a name, so that it must mean somebody else. */
function hasOpenPronoun(text: string): boolean {
  const plain = withoutQuotations(text)
  if (PAIRED_PRONOUN.test(plain) && !SAID_THAT.test(plain)) return true
  const pronoun = PRONOUN_SUBJECT.exec(plain)
  if (!pronoun) return false
  const before = names(plain.slice(0, pronoun.index)).filter(
    ({ text: name, range }) => range.start > 0 || !OPENING_PARTICIPLE.test(name),
  )
  return before.length === 0
}

/** `It is a second visit to Cambodia for Austin`: what it is stands in the sentence itself. */
const SAYS_WHAT = /^it (?:is|was|will be) (?:an?|the|his|her|their) .*\p{Lu}\p{Ll}+.*\p{Lu}\p{Ll}+/iu

const opensWithPronoun = (text: string) => LEADING_PRONOUN.test(text) && !SAYS_WHAT.test(text)

const withoutTie = (text: string) => text.slice(tieLength(text))

const withoutQuotations = (text: string) => text.replace(/“[^”]*”|"[^"]*"/g, ' ')

function balanced(text: string): boolean {
  const open = text.split('“').length
  const close = text.split('”').length
  const straight = text.split('"').length - 1
  return open === close && straight % 2 === 0 && text.split('(').length === text.split(')').length
}
