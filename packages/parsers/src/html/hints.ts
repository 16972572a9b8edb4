/** What the names (class, id, role …) of elements tell of what stands in them, each one bit of a number. */
const HINTS = {
  body: /article-?_?body|story-?_?body|post-?_?body|entry-?_?content|article-?_?(?:text|content)|story-?_?(?:text|content)|post-?_?content|articlebody|body-?_?(?:copy|text|content)|content-?_?body|rich-?_?text|prose/,
  content: /article|story|entry|content|(?<![a-z])post(?!er|al)|main|text|paragraph/,
  comment: /comment|disqus|discuss|respond|(?<![a-z])repl(?:y|ies)/,
  related:
    /relat|recommend|more-?_?(?:on|from|stories|news|articles)|read-?_?(?:more|next|also)|see-?_?also|also-?_?read|popular|trending|latest|most-?_?|outbrain|taboola|similar|teaser|(?<![a-z])next(?![a-z])|recirc|suggest|further|promoted/,
  share: /shar(?:e|ing)|social|follow|addthis|(?<![a-z])like(?:s|button)/,
  advert: /(?<![a-z])ads?(?![a-z])|advert|sponsor|promo|banner|commerc|dfp|affiliate|partner/,
  signup:
    /newsletter|subscri|sign-?_?up|signup|register|paywall|donat|membership|login|(?<![a-z])cta(?![a-z])|opt-?_?in|mailing|email-?_?/,
  navigation: /(?<![a-z])nav|menu|breadcrumb|pagination|pager|toolbar|masthead|topbar|toc(?![a-z])/,
  footer: /foot(?:er)?(?![a-z])|bottom|copyright|legal|disclaimer|colophon/,
  side: /side-?_?bar|aside|(?<![a-z])rail|widget|(?<![a-z])col-?_?right|secondary|complementary/,
  caption:
    /caption|credit|gallery|media|photo|image|(?<![a-z])img|video|figure|slide|carousel|picture|thumb|player|audio|lead-?_?art/,
  author: /author|byline|(?<![a-z])bio(?![a-z])|writer|contributor|reporter|by-?_?line|profile|avatar/,
  date: /date|(?<![a-z])time|publish|meta(?![a-z])|info(?![a-z])|posted|updated|details/,
  tags: /(?<![a-z])tags?(?![a-z])|topics?(?![a-z])|categor|keyword|label|kicker|section-?_?name|eyebrow|rubric/,
  title: /title|headline|heading|hed(?![a-z])/,
  deck: /(?<![a-z])dek(?![a-z])|deck|summary|sub-?_?(?:head|title|hed)|standfirst|excerpt|description|intro|lead(?![a-z])|lede|synopsis|strapline|abstract|highlight|key-?_?points/,
  quote: /pull-?_?quote|quote/,
  embed: /embed|tweet|twitter|instagram|facebook|youtube|oembed|iframe/,
  overlay: /modal|popup|pop-?_?up|overlay|cookie|consent|gdpr|dialog|lightbox|tooltip|dropdown|alert|notice|message/,
  hidden: /hidden|sr-?_?only|screen-?_?reader|invisible|offscreen|d-none|a11y|assistive|noprint|no-?_?print/,
  box: /inline|insert|inset|fact-?_?box|info-?_?box|callout|call-?_?out|module|card|list|block-?_?(?:list|related)|extra|supplement/,
  header: /header|masthead|hero|top(?![a-z])/,
} as const
export type Hint = keyof typeof HINTS
export const HINT_NAMES = Object.keys(HINTS) as Hint[]

const ALL = HINT_NAMES.map((name, bit): readonly [RegExp, number] => [HINTS[name], 1 << bit])
/** Longer names are generated and tell nothing more. */
const LONGEST = 300

/** The hints in an element's names. */
export function hintsOf(names: string): number {
  const words = names.slice(0, LONGEST).toLowerCase()
  let mask = 0
  if (words !== '') for (const [pattern, bit] of ALL) if (pattern.test(words)) mask |= bit
  return mask
}
