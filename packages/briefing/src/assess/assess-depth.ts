import type { Article, Kind, Publisher } from '@daybrief/schema'
import { SECOND_HAND } from '../cautions/cautions.ts'

/** How near a report comes to what happened, nearest first: see `depthOf`. */
export type Depth = 'own' | 'official' | 'relayed' | 'unattributed' | 'unread'

/** How much is read of a report told in a line, in UTF-16 units: news names who says so in its first paragraphs. */
const READ_FOR_A_LINE = 2000

const OWN =
  /\b(?:witness(?:es)?|residents?|villagers?|survivors?|neighbou?rs?|relatives|fishermen|farmers|workers|traders|refugees)\b[^.“"]{0,40}\b(?:said|told|saw|described|recalled|reported)\b|\b(?:reporters?|journalists?|correspondents?|photographers?)\b[^.“"]{0,40}\b(?:saw|seen|at the scene|on the scene|witnessed|visited|counted|heard)\b|\b(?:in an? (?:telephone |phone |exclusive |written )?interview|by (?:tele)?phone|in an? (?:e-?mail|written) (?:response|reply)|documents? (?:seen|obtained|reviewed) by|told (?:us|this (?:news)?paper))\b/i

const OFFICE = `(?:ministr(?:y|ies)|ministers?|spokes(?:man|men|woman|women|person|people)|embass(?:y|ies)|ambassadors?|governments?|governors?|police|army|navy|air force|military|coast ?guard|prosecutors?|courts?|parliament|president|premier|secretar(?:y|ies)|generals?|admirals?|commanders?|officials?|authorit(?:y|ies)|agenc(?:y|ies)|mayors?|Pentagon|Kremlin|White House|United Nations|UN)`
const SAID = '(?:said|says|announced|confirmed|stated|declared|told|wrote|posted|tweeted|denied|warned)'
const OFFICIAL = new RegExp(
  String.raw`\b(?:statement|press release|news release|read-?out|communiqu[eé]|decree|news conference|press conference|press briefing)\b|\b(?:posted|wrote|said) on (?:(?:his|her|its|their|the) )?(?:official )?(?:Facebook|Telegram|X|Twitter|Weibo|social media)|\b${OFFICE}\b[^.“"]{0,60}\b${SAID}\b|\b${SAID} (?:the |a |an )?(?:[\p{L}-]+ ){0,3}${OFFICE}\b`,
  'iu',
)

/**
 * How near a report comes to what happened, by the words it gives its sources in: `own` reporting (its publisher was there
 * or was told), an `official` statement or read-out, `relayed` from another outlet, or `unattributed`. The nearest counts.
 * `unread` is a language whose words for it are not known here. `whole`: read to its end.
 */
export function depthOf(article: Article, around: { kind: Kind; publisher: Publisher | null; whole: boolean }): Depth {
  const text = article.paragraphs
    .map((paragraph) => paragraph.text)
    .join('\n')
    .slice(0, around.whole ? undefined : READ_FOR_A_LINE)
  if (OWN.test(text) || toldTo(text, article, around.publisher)) return 'own'
  if (around.kind === 'read-out' || around.publisher?.kind === 'official' || OFFICIAL.test(text)) return 'official'
  if (SECOND_HAND.test(text)) return 'relayed'
  return article.language === 'en' || article.language === 'und' ? 'unattributed' : 'unread'
}

/** `told Harbour Post`: somebody spoke to the publisher itself. */
function toldTo(text: string, article: Article, publisher: Publisher | null): boolean {
  const names = [article.publisher?.name ?? [], publisher?.name ?? [], publisher?.aliases ?? []].flat()
  return names.some(
    (name) =>
      text.includes(name) &&
      ['told ', 'told the ', 'response to ', 'interview with ', 'spoke to ', 'speaking to '].some((before) =>
        text.includes(`${before}${name}`),
      ),
  )
}
