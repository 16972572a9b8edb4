import type { Article, Evidence } from '@daybrief/schema'

/** A piece of an article that speaks for its subjects. Boilerplate never does: a related headline is another report. */
export type Stretch = {
  part: 'headline' | 'dateline' | 'body'
  text: string
  /** Where its text stands in the document; null when the words came beside it, as a feed's headline may. */
  offset: number | null
  /** Characters of body text before it. */
  before: number
}

/** The headline, the dateline and the paragraphs of an article, in this order. */
export function stretches(article: Article): Stretch[] {
  const found: Stretch[] = []
  if (article.headline) {
    const pieces = article.headline.evidence
    if (pieces.length > 0) found.push(...pieces.map((piece) => stretch('headline', piece)))
    else found.push({ part: 'headline', text: article.headline.text, offset: null, before: 0 })
  }
  if (article.dateline) found.push(stretch('dateline', article.dateline.evidence))
  let before = 0
  for (const { range, text } of article.paragraphs) {
    found.push({ part: 'body', text, offset: range.start, before })
    before += text.length
  }
  return found
}

const stretch = (part: 'headline' | 'dateline', { range, text }: Evidence): Stretch => ({
  part,
  text,
  offset: range.start,
  before: 0,
})
