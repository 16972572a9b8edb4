import type { Statement } from '@daybrief/schema'
import type { Index } from './index-briefing.ts'

/** What is shown before and after a statement's words: an ellipsis where its sentence goes on, else nothing. */
export type Trims = { before: '… ' | ''; after: ' …' | '' }

/** Ends of a sentence, of a dateline, or of what introduces one; closing quotation marks and brackets may follow. */
const BOUNDARY = /[.!?…:;—–]["”’»)\]]*\s*$/u

/** The same at the end of a statement, where a comma or a dash would mean that something is missing. */
const ENDED = /[.!?…]["”’»)\]]*\s*$/u

/** Letters of scripts that end sentences with these marks; in others, where a sentence ends cannot be told from here. */
const OPENING = /^["“‘«([]*[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\p{N}]/u

/**
 * Where a statement is less than its sentence, as far as the paragraph it stands in tells. A statement that stands in no
 * paragraph of the appendix, such as a headline, is taken as whole.
 */
export function trimsOf({ text, citation }: Statement, index: Index): Trims {
  const { start, end } = citation.range
  const paragraph = index
    .article(citation.article)
    .paragraphs.find(({ range }) => range.start <= start && end <= range.end)
  if (paragraph === undefined || !OPENING.test(text)) return { before: '', after: '' }
  const left = paragraph.text.slice(0, start - paragraph.range.start).trim()
  const right = paragraph.text.slice(end - paragraph.range.start).trim()
  // A small letter after "U.S." goes on with the sentence, whatever the full stop says.
  const opens = left === '' || (BOUNDARY.test(left) && !/^\p{Ll}/u.test(text))
  const closes = ENDED.test(text) || !/[\p{L}\p{N}]/u.test(right)
  return { before: opens ? '' : '… ', after: closes ? '' : ' …' }
}

/** A statement's words with what shows where they were trimmed. */
export function trimmedText(statement: Statement, index: Index): string {
  const { before, after } = trimsOf(statement, index)
  return `${before}${statement.text}${after}`
}
