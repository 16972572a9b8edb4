import type { Citation, Statement } from '@daybrief/schema'
import type { Index } from '../reading/index-briefing.ts'
import { languageOf } from '../reading/language-of.ts'
import { trimmedText } from '../reading/trims.ts'
import { visibleText } from '../visible-text.ts'

/** Text as the page prints it, and its language where its script gives it away: it sets direction and line breaks. */
export type Said = { text: string; lang: string | null }

/** Numbers of a citation, and of the article in the appendix that it leads to. */
export type Cited = { label: string; article: number }

/** A statement with who says it. */
export type Sentence = Said & { cited: Cited[] }

export function said(text: string): Said {
  const language = languageOf(text)
  // Typst takes languages of ISO 639 only; of those in this script its writing direction is all that it needs.
  return { text: visibleText(text), lang: language === 'und-Arab' ? 'ar' : language }
}

export function sentence(statement: Statement, index: Index): Sentence {
  return { ...said(trimmedText(statement, index)), cited: citedBy(statement, index) }
}

/** The citation of a statement and of those who say the same. */
export function citedBy(
  { citation, supporters }: { citation: Citation; supporters: Citation[] },
  index: Index,
): Cited[] {
  return [citation, ...supporters].map(({ article, line }) => {
    const { number } = index.article(article)
    return { label: `${number}:${line}`, article: number }
  })
}
