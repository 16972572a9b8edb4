/** A stretch of text on one line of a page, as the file places it. Sizes are in points; y grows upwards. */
export type Piece = { text: string; left: number; right: number; baseline: number; size: number }

/** A line of a page in reading order: pieces beside each other, joined. */
export type PageLine = Piece & {
  /** Left and right edge of the column it stands in. */
  column: { left: number; right: number }
}

/** What pdf.js gives for each run of letters. */
export type TextItem = { str: string; transform: number[]; width: number }

/** Runs further apart than this many letter sizes do not belong to one line: columns are one to three apart. */
const SAME_PIECE_GAP = 1
/** A gap of so many letter sizes is a space: a space has a quarter, kerning less than a tenth. */
const SPACE_GAP = 0.15
/** Superscripts and mixed sizes shift a baseline by less than this share of the letter size. */
const SAME_BASELINE = 0.4

/** Joins the runs of letters of a page, which may be single letters, to pieces of lines. Turned text is left out. */
export function piecesOf(items: readonly TextItem[]): Piece[] {
  const pieces: Piece[] = []
  for (const { str, transform, width } of items) {
    const [a = 0, b = 0, c = 0, d = 0, left = 0, baseline = 0] = transform
    const size = Math.hypot(c, d)
    // pdf.js fills gaps with blanks of their width, those between columns too: the gap itself tells more.
    if (str.trim() === '' || size === 0 || Math.abs(b) > Math.abs(a)) continue
    const last = pieces.at(-1)
    const gap = last === undefined ? 0 : left - last.right
    const joins =
      last !== undefined &&
      Math.abs(last.baseline - baseline) < last.size * SAME_BASELINE &&
      Math.abs(gap) < Math.max(last.size, size) * SAME_PIECE_GAP
    if (joins) {
      const spaced = gap > size * SPACE_GAP && !/\s$/u.test(last.text) && !/^\s/u.test(str)
      last.text += spaced ? ` ${str}` : str
      last.right = Math.max(last.right, left + width)
      last.size = Math.max(last.size, size)
    } else pieces.push({ text: str, left, right: left + width, baseline, size })
  }
  return pieces.map((piece) => ({ ...piece, text: piece.text.replace(/\s+/gu, ' ').trim() }))
}
