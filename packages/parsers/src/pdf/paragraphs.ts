import type { PageLine } from './piece.ts'

/** A step to the next line of so many times the usual one parts paragraphs. */
const WIDE_STEP = 1.35
/** Letters so much larger or smaller are another part of the page: a headline, a caption. */
const OTHER_SIZE = 1.12
/** An indent of so many letter sizes opens a paragraph. */
const INDENT = 0.8
/** A line that ends so far from the column's right edge, as a share of its width, is the last of its paragraph. */
const SHORT = 0.15
const ENDS_SENTENCE = /[.!?…。！？។။]["”’')\]]*$/u

/** The text of each paragraph, in reading order. */
export function paragraphsOf(pages: readonly PageLine[][]): string[] {
  const lines = pages.flat()
  const unhyphenated = wordsOf(lines)
  const steps = new Map(pages.flatMap((page) => page.map((line) => [line, usualStep(page)] as const)))
  const paragraphs: string[] = []
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1]
    if (before === undefined || parts(before, line, steps.get(line) ?? 0)) paragraphs.push(line.text)
    else paragraphs.push(joined(paragraphs.pop() ?? '', line.text, unhyphenated))
  }
  return paragraphs
}

/** Whether a paragraph ends between two lines. */
function parts(before: PageLine, line: PageLine, usual: number): boolean {
  const ratio = Math.max(before.size, line.size) / Math.min(before.size, line.size)
  if (ratio > OTHER_SIZE) return true
  const step = before.baseline - line.baseline
  const moves = step <= 0 || before.column.left !== line.column.left || before.column.right !== line.column.right
  // A column, a band or a page ends: the paragraph goes on when its sentence does.
  if (moves && (step <= 0 || step > usual * WIDE_STEP))
    return ENDS_SENTENCE.test(before.text) || !/^\p{Ll}/u.test(line.text)
  if (step > usual * WIDE_STEP) return true
  if (line.left - line.column.left > line.size * INDENT && before.left - before.column.left <= before.size * INDENT)
    return true
  const width = before.column.right - before.column.left
  return before.column.right - before.right > width * SHORT && ENDS_SENTENCE.test(before.text)
}

/** The step from line to line that most lines of a page have. */
function usualStep(page: readonly PageLine[]): number {
  const steps = page
    .map((line, index) => (page[index - 1]?.baseline ?? line.baseline) - line.baseline)
    .filter((step) => step > 0)
    .sort((a, b) => a - b)
  return steps[Math.floor((steps.length - 1) / 2)] ?? 0
}

/**
 * Two lines as one. A hyphen at the end of the first goes only where that is certain: a soft hyphen, or a word that the
 * document writes elsewhere without it.
 */
function joined(before: string, line: string, words: ReadonlySet<string>): string {
  if (before.endsWith('\u00ad')) return before.slice(0, -1) + line
  const head = /(\p{L}+)-$/u.exec(before)?.[1]
  const tail = /^\p{Ll}[\p{L}\p{M}]*/u.exec(line)?.[0]
  if (head === undefined || tail === undefined) return `${before} ${line}`
  return words.has((head + tail).toLowerCase()) ? before.slice(0, -1) + line : before + line
}

function wordsOf(lines: readonly PageLine[]): Set<string> {
  const words = new Set<string>()
  for (const { text } of lines)
    for (const [word] of text.matchAll(/(?<![\p{L}-])[\p{L}\p{M}]+(?![\p{L}-])/gu)) words.add(word.toLowerCase())
  return words
}
