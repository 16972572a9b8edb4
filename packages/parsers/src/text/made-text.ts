import type { Line } from './line.ts'

/** Plain text made of the parts of a document that has none of its own; all ranges refer to it. */
export type MadeText = {
  /** What was written so far. */
  text(): string
  /** Writes a part on a line of its own after a blank line, and says where it stands. Null when it has no words. */
  write(words: string): Line | null
}

/** An empty text to be written part by part. The same parts give the same text. */
export function madeText(): MadeText {
  let text = ''
  return {
    text: () => text,
    write(words) {
      if (words === '') return null
      if (text !== '') text += '\n\n'
      const start = text.length
      text += words
      return { range: { start, end: text.length }, text: words, blankBefore: true }
    },
  }
}
