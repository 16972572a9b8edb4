import { terms } from '@daybrief/language'

/** Words that turn or weaken what a sentence says. Of each class a rephrasing has what the cited sentence has, no more, no less. */
const CLASSES: readonly (readonly [string, RegExp])[] = [
  ['not', /\b(?:not|never|no|none|nobody|nothing|neither|nor|without|cannot|hardly|barely|unable)\b|n['’]t\b/gi],
  ['denied', /\b(?:den(?:y|ies|ied|ying|ials?)|reject(?:s|ed|ing)?|refus(?:e|es|ed|ing|al)|dismiss(?:es|ed|ing)?)\b/gi],
  [
    'alleged',
    /\b(?:alleg\w+|reportedly|claim(?:s|ed|ing)?|accus\w+|suspect\w*|purported\w*|supposed\w*|unconfirmed|rumou?r\w*|fear(?:s|ed)?)\b/gi,
  ],
  ['may', /\b(?:may|might|could|would|possibl[ey]|possibility|perhaps|likely|probabl[ey]|potential\w*)\b/gi],
  [
    'planned',
    /\b(?:will|shall|plan(?:s|ned|ning)?|expect(?:s|ed)?|intend(?:s|ed)?|scheduled|due to|is to|are to|set to|aims?|hopes?)\b/gi,
  ],
  [
    'asked',
    /\b(?:ask(?:s|ed|ing)?|request\w*|urg(?:e|es|ed|ing)|call(?:s|ed|ing)? (?:for|on)|propos\w+|demand\w*|offer\w*)\b/gi,
  ],
  ['discussed', /\b(?:discuss\w*|explor\w*|consider\w*|talked|negotiat\w*)\b/gi],
  ['if', /\b(?:if|unless|until|except|only)\b/gi],
]

/** Stems of words so grave that none may be new: deaths, attacks, arrests, surrender, war. */
const GRAVE =
  /^(?:kill|dead|death|die|dy|murder|injur|wound|hurt|attack|bomb|explod|explos|shot|shoot|fire|strike|struck|arrest|detain|captur|hostag|surrend|invad|invas|war|coup|nuclear|missil|terror|massacr|execut|assassin|destroi|sink|sank|crash|win|won|defeat|victori|resign|guilti|confirm|agre|sign|approv|admit)$/

/** A `not`, a `may` or the like that a sentence has and the cited ones have not, or the other way round; a new grave word. */
export function meaningFault(text: string, cited: readonly string[]): string | null {
  const own = new Set(terms(text))
  const there = new Set(cited.flatMap(terms))
  const grave = [...own].find((term) => GRAVE.test(term) && !there.has(term))
  if (grave !== undefined) return `“${grave}” stands in no cited range`
  for (const [name, pattern] of CLASSES) {
    const added = text.match(pattern)?.length ?? 0
    const counts = cited.map((one) => one.match(pattern)?.length ?? 0)
    if (added > Math.max(0, ...counts)) return `more of “${name}” than in the cited ranges`
    if (added < Math.min(...counts)) return `less of “${name}” than in the cited ranges`
  }
  return null
}
