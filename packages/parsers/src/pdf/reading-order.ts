import type { PageLine, Piece } from './piece.ts'

/** Columns stand at least this many letter sizes apart; words hardly ever do, line under line. */
const GUTTER = 0.8
/** So many lines beside each other make columns; fewer may be a table's row or a date beside a name. */
const LEAST_LINES = 3
/** More cuts within cuts than this has no newspaper page; a built one must not run the stack down. */
const DEEPEST = 40
/** Pieces whose baselines differ by less than this share of their size stand on one line. */
const SAME_LINE = 0.4
/** Lines of one column stand at least a letter size apart; what is nearer stands beside it. */
const SAME_HEIGHT = 0.8

/**
 * The lines of a page as a person reads them: columns one after another, from left to right. The page is cut along
 * gutters where it can, else along its widest horizontal gap (recursive X-Y cut; Nagy and Seth 1984).
 */
export function readingOrder(pieces: readonly Piece[], depth = 0): PageLine[] {
  const parts = depth < DEEPEST ? (columnsOf(pieces) ?? bandsOf(pieces)) : null
  return parts === null ? linesOf(pieces) : parts.flatMap((part) => readingOrder(part, depth + 1))
}

function columnsOf(pieces: readonly Piece[]): Piece[][] | null {
  if (pieces.length < LEAST_LINES * 2) return null
  const sizes = pieces.map(({ size }) => size).sort((a, b) => a - b)
  const gutter = (sizes[Math.floor(sizes.length / 2)] ?? 0) * GUTTER
  const columns: Piece[][] = []
  let reach = Number.NEGATIVE_INFINITY
  for (const piece of [...pieces].sort((a, b) => a.left - b.left || b.baseline - a.baseline)) {
    if (piece.left - reach >= gutter) columns.push([])
    columns.at(-1)?.push(piece)
    reach = Math.max(reach, piece.right)
  }
  return columns.length > 1 && columns.every((column) => column.length >= LEAST_LINES) ? columns : null
}

/** The part above the widest gap and the part below it; null when nothing is to be gained by a cut. */
function bandsOf(pieces: readonly Piece[]): [Piece[], Piece[]] | null {
  const sorted = [...pieces].sort((a, b) => b.baseline - a.baseline || a.left - b.left)
  let widest = { gap: 0, at: 0 }
  for (let at = 1; at < sorted.length; at++) {
    const gap = (sorted[at - 1] as Piece).baseline - (sorted[at] as Piece).baseline
    if (gap > widest.gap) widest = { gap, at }
  }
  const isOneColumn = sorted.every((piece, index) => index === 0 || !near(sorted[index - 1], piece, SAME_HEIGHT))
  return widest.at === 0 || isOneColumn ? null : [sorted.slice(0, widest.at), sorted.slice(widest.at)]
}

function linesOf(pieces: readonly Piece[]): PageLine[] {
  const column = {
    left: pieces.reduce((least, { left }) => Math.min(least, left), Number.POSITIVE_INFINITY),
    right: pieces.reduce((most, { right }) => Math.max(most, right), Number.NEGATIVE_INFINITY),
  }
  const sorted = [...pieces].sort((a, b) => b.baseline - a.baseline || a.left - b.left)
  const rows: Piece[][] = []
  for (const piece of sorted) {
    const row = rows.at(-1)
    if (row !== undefined && near(row[0], piece, SAME_LINE)) row.push(piece)
    else rows.push([piece])
  }
  return rows.map((row) => {
    const inRow = row.sort((a, b) => a.left - b.left)
    const first = inRow[0] as Piece
    const text = inRow.map((piece) => piece.text).join(' ')
    const right = inRow.reduce((most, piece) => Math.max(most, piece.right), first.right)
    return { ...first, text, right, size: inRow.reduce((most, { size }) => Math.max(most, size), 0), column }
  })
}

const near = (a: Piece | undefined, b: Piece, share: number) =>
  a !== undefined && Math.abs(a.baseline - b.baseline) < Math.min(a.size, b.size) * share
