import type { Article, Evidence } from '@daybrief/schema'
import { firstWords, ownWords, told } from './own-words.ts'

/** A disclaimer: the views are the author's own. Nothing else is needed; a report has no such line. */
const OWN_VIEWS = new RegExp(
  [
    String.raw`\b(?:views?|opinions?)\b[^.]{0,60}\b(?:is|are) (?:(?:solely|entirely|strictly|purely|those|that) )*(?:(?:his|her|their|my|the (?:author|writer|contributor)s?['’]s?)(?: (?:or|and) (?:his|her))? own\b|of the (?:author|writer|contributor)s?\b|(?:the (?:author|writer|contributor)['’]s|(?:strictly )?personal)\b)`,
    String.raw`\b(?:views?|opinions?)\b[^.]{0,40}\b(?:expressed|in this|authors?|writers?|contributors?)\b[^.]{0,80}\bdo(?:es)? not (?:necessarily )?(?:reflect|represent)\b`,
    String.raw`\b(?:represents?|reflects?) (?:only |solely )?the (?:personal )?(?:views?|opinions?) of (?:the|its) (?:author|writer)\b`,
    String.raw`\bwrit(?:es|ten|ing) (?:this )?in (?:his|her|their|a|my) personal capacity\b`,
  ].join('|'),
  'i',
)
/** The same elsewhere, in the set words of newspapers. */
const OWN_VIEWS_ELSEWHERE =
  /les (?:opinions|propos) exprimé[es]+ [^.]{0,60}n['’]engagent que|las opiniones (?:expresadas|vertidas) [^.]{0,60}(?:autor|responsabilidad)|(?:本文|文章|以上)(?:仅|僅|只)?(?:代表|为|為)?作者(?:个人|個人|本人)?(?:的)?(?:观点|觀點|立场|立場|意见|意見)|(?:외부 )?필자의 (?:개인적 )?견해|본지의 편집 방향과 다를 수/iu
/** Paragraphs at the end among which a disclaimer may stand; a publisher's mark may follow it. */
const LAST = 2
/** Words by which a report tells of views that someone calls their own. */
const REPORTED = /\b(?:said|says|told|added|stressed|insisted|wrote|tweeted|posted)\b/i
const LETTER = /^\W*(?:to the editor|dear editor|letters? to the editor)\s*[:,–—-]/iu

/** An author who thinks for a living; news desks sign their reports too. */
const THINKER =
  /\b(?:is|are|was|serves as|works as)\b.{0,60}\b(?:analyst|professor|lecturer|fellow|researcher|scholar|columnist|commentator|academic|economist|student|author|adviser|advisor|candidate)\b/i
const REPORTERS =
  /\b(?:reporting by|contributed to|reported from|edited by|editing by|(?:is|are) (?:an? |the )?(?:\w+ ){0,4}(?:reporters?|correspondents?|journalists?))\b/i
const NAMES_ITSELF = /^\W*(?:about )?the (?:author|writer|contributor)s?\b/i

/** First person and words that tell others what to do, outside of quotations. */
const FIRST_PERSON = /\b(?:I|[Mm]y|[Ww]e|[Oo]ur)\b/g
const URGING = /\b(?:should|must|ought to|need to|needs to)\b/gi
/** Words of either sort from which a text has a voice of its own. A report may have one, too, so it never counts alone. */
const LEAST_FIRST_PERSON = 2
const LEAST_SIGNALS = 5
/** Signs needed of those that a report may have, too. */
const LEAST_SIGNS = 2

/**
 * The lines that show an opinion. One is enough when it says so: a disclaimer, a letter to the editor, a note on the
 * very author in the byline. What could stand with a report as well needs a second sign: a note on some thinker, a
 * question for a headline, a label of analysis, a voice in the first person; and a report that quotes opinions has none.
 */
export function opinion(article: Article, analysis: Evidence | null): Evidence[] | null {
  const said = disclaimer(article) ?? article.paragraphs.slice(0, 1).find(({ text }) => LETTER.test(text))
  if (said) return [shown(said)]
  const note = thinker(article)
  if (note && isOnAuthor(note.text, article)) return [note]
  const question = article.headline?.evidence.find(({ text }) => /[?？]\s*$/u.test(text)) ?? null
  const beside = [note, analysis, question].filter((one) => one !== null)
  const own = beside.length > 0 ? voice(article) : null
  if (!(note || own) || beside.length + (own ? 1 : 0) < LEAST_SIGNS) return null
  return [...beside, ...(own ? [own] : [])].map(shown).sort((a, b) => a.range.start - b.range.start)
}

const shown = ({ range, text }: Evidence): Evidence => ({ range, text })

/** Disclaimers stand apart, as notes; or last, where a page's layout was lost and a report may tell of views as well. */
function disclaimer({ boilerplate, paragraphs }: Article): Evidence | undefined {
  const notes = boilerplate.filter(({ kind }) => kind !== 'related-headline')
  return (
    notes.find(({ text }) => tellsOwnViews(text)) ??
    paragraphs.slice(-LAST).find(({ text }) => tellsOwnViews(ownWords(text)) && !REPORTED.test(text))
  )
}

const tellsOwnViews = (text: string) => OWN_VIEWS.test(text) || OWN_VIEWS_ELSEWHERE.test(text)

function thinker({ boilerplate }: Article): Evidence | null {
  const note = boilerplate.find(
    ({ kind, text }) => kind === 'author-note' && !REPORTERS.test(text) && THINKER.test(text),
  )
  return note ? shown(note) : null
}

/** Whether a note is on the author of the byline, by the last of their names, or says so itself. */
function isOnAuthor(note: string, { byline }: Article): boolean {
  const names = byline?.text.split(/,|\band\b/u).map((name) => name.trim().split(/\s+/u).at(-1) ?? '') ?? []
  return NAMES_ITSELF.test(note) || names.some((name) => name.length > 1 && note.includes(name))
}

function voice({ paragraphs }: Article): Evidence | null {
  const all = told(paragraphs)
  const count = (pattern: RegExp) => all.reduce((sum, { own }) => sum + [...own.matchAll(pattern)].length, 0)
  const first = count(FIRST_PERSON)
  if (first < LEAST_FIRST_PERSON || first + count(URGING) < LEAST_SIGNALS) return null
  return firstWords(all, new RegExp(FIRST_PERSON.source))
}
