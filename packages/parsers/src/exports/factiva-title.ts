import { bylineOf } from '../parts/byline.ts'
import type { PhysicalLine } from '../text/line.ts'
import { wordsOf } from '../text/shape.ts'
import { type ExportLine, inRole } from './export-line.ts'

/** Headline, byline and credit are the last lines above the length; what stands before them is column and section. */
const LAST_LINES = 3
/** A byline has more words only when it names several authors. */
const MOST_BYLINE_WORDS = 10
/** A Chinese, Japanese or Korean name with a word for reporter before it. */
const MOST_BYLINE_CHARACTERS = 12
const MOST_SECTION_WORDS = 5
/** Shorter lines at the end of a text are sign-offs, and would speak for a byline as for a headline. */
const LEAST_TEXT_CHARACTERS = 40
/** The lead and the paragraphs that bear it out. */
const TEXT_CHARACTERS = 4000
/** As much of a title as tells whether its words come back. */
const TITLE_CHARACTERS = 300
const UNSPACED = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u

/**
 * Tells section, headline and byline apart, which Factiva's screen prints one below the other without labels. The export's
 * habits tell first (a section stands above many articles), then whose words come back in the text, then their shape.
 */
export function titleLines(
  lines: readonly PhysicalLine[],
  options: { isSection: (line: string) => boolean; body: readonly PhysicalLine[] },
): ExportLine[] {
  const from = Math.max(0, lines.length - LAST_LINES)
  const headlineAt = from + headlineIndex(lines.slice(from), options)
  return lines.map((line, index) => {
    if (index === headlineAt) return inRole(line, 'headline')
    const byline = index === headlineAt + 1 && isByline(line.text)
    return inRole(line, byline ? 'byline' : 'field')
  })
}

function headlineIndex(
  [first, second]: readonly PhysicalLine[],
  { isSection, body }: { isSection: (line: string) => boolean; body: readonly PhysicalLine[] },
): number {
  if (first === undefined || second === undefined) return 0
  if (isSection(first.text)) return 1
  const text = body
    .filter((line) => line.text.length >= LEAST_TEXT_CHARACTERS || UNSPACED.test(line.text))
    .map((line) => line.text)
    .join('\n')
    .slice(0, TEXT_CHARACTERS)
    .toLowerCase()
  const returns = [first, second].map((line) => returnOf(line.text, text)) as [number, number]
  if (returns[0] !== returns[1]) return returns[1] > returns[0] ? 1 : 0
  const short = wordsOf(first.text).length <= MOST_SECTION_WORDS && first.text.length < second.text.length
  return short && !isByline(second.text) ? 1 : 0
}

/** Share of a line's words that come back in the text; of its pairs of letters where its script sets no spaces. */
function returnOf(line: string, text: string): number {
  const letters = [...line.slice(0, TITLE_CHARACTERS)]
  const words = UNSPACED.test(line)
    ? letters.slice(1).map((letter, index) => `${letters[index]}${letter}`)
    : wordsOf(line.slice(0, TITLE_CHARACTERS).toLowerCase()).filter((word) => word.length > 3)
  return words.length === 0 ? 0 : words.filter((word) => text.includes(word)).length / words.length
}

/** Names: behind a label, or capitalised words and no more of them than authors have; semicolons set several apart. */
function isByline(line: string): boolean {
  if (bylineOf(line) !== null || line.includes(';')) return true
  if (UNSPACED.test(line)) return line.length <= MOST_BYLINE_CHARACTERS
  const words = wordsOf(line)
  const named = words.every((word) =>
    /^(?:\p{Lu}.*|van|von|der|den|de|del|da|di|du|la|le|bin|al|el|in|and|und|et|y|of)$/u.test(word),
  )
  return words.length > 0 && words.length <= MOST_BYLINE_WORDS && named && !/[.?!:]$/.test(line)
}
