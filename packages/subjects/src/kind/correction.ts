import type { Article, Evidence } from '@daybrief/schema'

/** What a corrected report says of itself (AP and Reuters style, and the notes of newspapers). */
const NOTE =
  /\b(?:an earlier version of this (?:article|story|report|headline)|this (?:article|story|report) (?:has been|was) (?:corrected|amended)|(?:this version|this story) corrects\b)|^\W*(?:corrects\b|(?:(?:removes|adds|fixes)\b.{0,60}\b)?corrects (?:the )?(?:spelling|name|date|headline|paragraph|number))/iu
/** Such notes open or close a text; in the midst they are someone's words about another. */
const FROM_EDGE = 2

/** What follows up to the end of the sentence, or of the brackets. */
const REST = /^[^.]*\.?/u

/** The sentence by which a text says that it corrects another or itself. */
export function correction({ paragraphs, boilerplate }: Article): Evidence[] | null {
  const edges = [...paragraphs.slice(0, FROM_EDGE), ...paragraphs.slice(FROM_EDGE).slice(-FROM_EDGE)]
  const notes = boilerplate.filter(({ kind }) => kind !== 'related-headline' && kind !== 'repeat')
  for (const { range, text } of [...edges, ...notes]) {
    const index = text.search(NOTE)
    if (index < 0) continue
    const words = REST.exec(text.slice(index))?.[0] ?? ''
    const start = range.start + index
    return [{ range: { start, end: start + words.length }, text: words }]
  }
  return null
}
