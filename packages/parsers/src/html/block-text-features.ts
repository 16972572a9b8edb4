/** A feature of a block's words alone. */
export type TextFeature = (text: string, words: number) => number | boolean

const SENTENCE_END = /[.!?…。！？।။។][”"’')\]」』]*$/u
/** The commonest words of the languages that most pages are in: running text has them, labels and lists of links do not. */
const STOPWORDS =
  /(?<!\p{L})(?:the|of|and|to|in|a|is|that|for|was|on|as|with|his|he|at|be|this|from|have|by|had|not|but|are|were|which|their|said|will|would|has|its|who|der|die|und|den|von|das|el|la|los|las|que|en|un|una|le|les|et|des|du|est|il|di|che|e|o|os|um|uma|não|para|com|da|do|i|w|na|się|z|nie)(?!\p{L})/giu
const WIDGET =
  /^(?:read (?:more|also|next|:)|also read|see also|related|more (?:from|on|about|stories|news)|recommended|trending|most (?:read|popular|viewed)|advertisement|sponsored|click here|sign up|subscribe|follow (?:us|@)|share(?: this| on|$)|tweet|watch(?: more|:)|listen|photos?:|image:|loading|print|email|comments?|leave a (?:comment|reply)|tags?:|topics?:|filed under|source:|don['’]t miss|you (?:may|might) (?:also )?like|up next|view (?:more|all|comments)|get (?:the|our)|download|join|contact|skip to|back to top|by signing up|this (?:article|story|post)|originally published|©|copyright|all rights reserved|published|updated|last (?:updated|modified)|posted|with files from|reporting by|editing by|additional reporting)/iu
const RIGHTS = /©|\bcopyright\b|all rights reserved|terms of (?:use|service)|privacy policy|cookies?\b/iu
const CREDIT =
  /\b(?:getty|reuters|ap photo|afp|photo(?:graph)?(?: by|:)|image:|courtesy|shutterstock|file photo|via)\b/iu
const SIGNUP =
  /\b(?:newsletters?|subscrib\w+|sign(?:ing)? up|your (?:inbox|email)|log ?in|register|download (?:the|our)|follow (?:us|me|him|her|\w+ on)|join (?:us|our)|donate|support (?:us|our))\b/iu
const DATE = /\b(?:19|20)\d\d\b|\b\d{1,2}[:.]\d\d\b|\b(?:ago|am|pm|est|edt|gmt|utc)\b/iu
const BYLINE = /^(?:by|von|par|por|di|text|story|written by|author:?)\s+\p{Lu}/iu
const CONTACT = /@[\w-]{2,}|https?:|www\./iu
/** Text of more letters is prose; counting its common words would only take time. */
const COUNTED_LETTERS = 4000
/** What running English has (packages/parsers/src/parts/language.ts). */
const PROSE_STOPWORDS = 0.4
const MOST_STOPWORDS = 0.6

function stopwordShare(text: string, words: number): number {
  if (text.length > COUNTED_LETTERS) return PROSE_STOPWORDS
  return Math.min(MOST_STOPWORDS, (text.match(STOPWORDS)?.length ?? 0) / Math.max(1, words))
}

export const countWords = (text: string) => text.match(/[\p{L}\p{M}\p{N}]+(?:['’.-][\p{L}\p{M}\p{N}]+)*/gu)?.length ?? 0
export const endsSentence = (text: string) => SENTENCE_END.test(text)

/** Lengths where labels, headlines and paragraphs part: most labels have up to 4 words, most credits up to 13. */
const BLOCK_WORDS = { label: 4, short: 9, headline: 17, long: 40, credit: 13 }

// biome-ignore format: a line for each
export const BLOCK_TEXT_FEATURES: readonly (readonly [string, TextFeature])[] = [
  ['words', (_, words) => Math.log1p(words) / 5],
  ['label', (_, words) => words <= BLOCK_WORDS.label],
  ['short', (_, words) => words > BLOCK_WORDS.label && words <= BLOCK_WORDS.short],
  ['headline', (_, words) => words > BLOCK_WORDS.short && words <= BLOCK_WORDS.headline],
  ['long', (_, words) => words >= BLOCK_WORDS.long],
  ['sentence', (text) => endsSentence(text)],
  ['sentence, long', (text, words) => endsSentence(text) && words > BLOCK_WORDS.headline],
  ['no sentence, short', (text, words) => !endsSentence(text) && words <= BLOCK_WORDS.short],
  ['colon', (text) => /[:：]$/u.test(text)],
  ['question', (text) => /[?？]["”’'」』]?$/u.test(text)],
  ['stopwords', stopwordShare],
  ['no stopwords', (text, words) => stopwordShare(text, words) === 0],
  ['digits', (text) => (text.match(/\d/g)?.length ?? 0) / text.length],
  ['capitals', (text, words) => Math.min(1, (text.match(/(?<![\p{L}\p{N}])\p{Lu}/gu)?.length ?? 0) / Math.max(1, words))],
  ['all capitals', (text) => text.length > 3 && text === text.toUpperCase() && text !== text.toLowerCase()],
  ['starts small', (text) => /^\p{Ll}/u.test(text)],
  ['starts with quote', (text) => /^["“‘'«„「『]/u.test(text)],
  ['widget', (text) => WIDGET.test(text)],
  ['widget, short', (text, words) => WIDGET.test(text) && words <= BLOCK_WORDS.credit],
  ['rights', (text) => RIGHTS.test(text)],
  ['credit', (text, words) => CREDIT.test(text) && words < BLOCK_WORDS.long],
  ['sign-up', (text) => SIGNUP.test(text)],
  ['sign-up, not long', (text, words) => SIGNUP.test(text) && words < BLOCK_WORDS.long],
  ['date, short', (text, words) => DATE.test(text) && words <= BLOCK_WORDS.credit],
  ['byline, short', (text, words) => BYLINE.test(text) && words <= BLOCK_WORDS.credit],
  ['contact', (text) => CONTACT.test(text)],
  ['contact, not long', (text, words) => CONTACT.test(text) && words < BLOCK_WORDS.long],
  ['bracketed', (text) => /^[([].*[)\]]$/u.test(text)],
  ['bar or bullet', (text) => /[|•·»›→]/u.test(text)],
]
