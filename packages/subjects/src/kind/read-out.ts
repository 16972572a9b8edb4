import type { Article, Evidence } from '@daybrief/schema'
import { firstWords, told } from './own-words.ts'

/** What an official text says of itself at its head. */
const OPENING =
  /^\W*(?:read-?out (?:of|from|on)\b|(?:the )?following is (?:the |an? )?(?:(?:full|complete|official|unofficial|translated|english) )*(?:text|translation|read-?out|statement|communiqu[eé])\b|(?:text|full text) of (?:the |an? )?(?:\w+ ){0,3}(?:statement|communiqu[eé]|declaration)\b|joint (?:press )?(?:statement|communiqu[eé])\s*(?:[:\-–—]|of\b|by\b|between\b|on\b|$))/iu

/**
 * The turns of phrase of an account of a meeting that one side gives out. Each is common in reports, too; four of the
 * seven with a visit among them are not. (English; from invented and public examples of several ministries.)
 */
const CEREMONY = {
  visit:
    /\b(?:courtesy (?:call|visit)|farewell (?:call|visit)|pa(?:id|y|ying|ys) (?:an? )?(?:official|working|goodwill) visit|received? in audience|received (?:an?|the) (?:visiting )?delegation)\b/i,
  thanks: /\bthank(?:ed|s|ing)\b|\b(?:express|convey|extend|voic)\w* (?:\S+ ){0,5}(?:gratitude|appreciation|thanks)\b/i,
  praise:
    /\bwarm(?:ly)? welcom\w+|\b(?:spoke|speaks|speaking) highly of\b|\b(?:high(?:ly)? )(?:appreciat|valu|prais)\w+|\b(?:convey|extend|wish)\w* (?:\S+ ){0,6}(?:greetings|regards|congratulations|success|best wishes|good health)\b|\bconferred\b/i,
  setting:
    /\b(?:on (?:the|this|that) occasion\b|for (?:his|her|its) part\b|(?:took|taking) (?:the|this) (?:occasion|opportunity)\b|during the (?:meeting|call|courtesy call|talks|audience)\b)/i,
  sides:
    /\b(?:both|the two) (?:sides|parties)\b|\bexchang\w+ (?:of )?(?:\S+ ){0,3}views\b|\bviews were exchanged\b|\bissues of mutual (?:interest|concern)\b/i,
  ties: /\b(?:strengthen|deepen|enhanc|expand|bolster|broaden|further|tighten|promot)\w* (?:\S+ ){0,8}(?:cooperation|relations|ties|friendship|partnership)\b/i,
  hopes:
    /\b(?:express|convey|voic|reaffirm|reiterat)\w* (?:\S+ ){0,4}(?:hope|optimism|readiness|commitment|confidence|support)\b/i,
} as const
/** Signs needed in all; one fewer when the desk knows the publisher as an official or a state's one. */
const LEAST_SIGNS = 4

/** Voices that an account of one side does not have: whoever was asked, doubts, or would not say. */
const OTHER_VOICES =
  /\b(?:analysts?|critics?|observers?|experts?|activists?|opposition|political scientists?|rights groups?|watchdogs?|protest(?:er)?s?|declined to (?:comment|say)|(?:did|does|do) not (?:immediately )?(?:respond|reply)|could not (?:immediately )?be (?:reached|verified)|no comment|condition of anonymity|sources?|critici[sz]\w+|accus\w+|dispute[sd]?|concern(?:s|ed)? (?:over|about))\b/i
/** Someone spoke to a newspaper, not to the guest: `told the Journal on Monday`. */
const TOLD_THE_PRESS =
  /\btold (?:reporters|journalists|(?:the )?\p{Lu}\p{L}+(?: (?:News|Times|Post|Daily|Journal|TV|Radio))?) (?:on|that|in|by|yesterday|today)\b/u

/**
 * The lines that show an account given out by one side of a meeting or a statement printed as it came. No country or
 * publisher is named here; `official` says that the desk has the publisher as an official or a state's one.
 */
export function readOut(article: Article, options: { official: boolean }): Evidence[] | null {
  const heads = [...(article.headline?.evidence ?? []), ...article.paragraphs.slice(0, 1)]
  const head = heads.find(({ text }) => OPENING.test(text))
  if (head) return [{ range: head.range, text: head.text }]
  if (!article.paragraphs.some(({ text }) => CEREMONY.visit.test(text))) return null
  const all = told(article.paragraphs)
  if (!firstWords(all, CEREMONY.visit)) return null
  if (all.some(({ own }) => OTHER_VOICES.test(own) || TOLD_THE_PRESS.test(own))) return null
  const signs = Object.values(CEREMONY).flatMap((pattern) => firstWords(all, pattern) ?? [])
  return signs.length >= LEAST_SIGNS - (options.official ? 1 : 0) ? signs : null
}
