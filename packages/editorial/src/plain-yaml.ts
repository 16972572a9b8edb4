/** A value as written and the lines it is written on: that of the value itself, and those of its parts. */
export type Written = { value: unknown; line: number; parts: Map<string, Written> | null }

/** A line that says something: its number from 1, its indentation in spaces and its words. */
type Row = { line: number; indent: number; text: string }

/** Rows still to be read. */
type Reading = { rows: Row[]; at: number }

/** Thrown inside this file only: what stands here is for the full parser. */
const NOT_PLAIN = Symbol('not plain')

const FIELD =
  /^(?!(?:null|true|false):)([a-z][\w-]{0,60}|0|[1-9]\d{0,14}|(?:0|[1-9]\d{0,14})\.\d{0,14}[1-9]):(?: +(.+))?$/i
/** Text that has no other meaning in YAML, however it goes on: it opens with a letter, a digit or a bracket. */
const PLAIN = /^[\p{L}\p{N}(](?!.*(?:: | #|:$))/u
const QUOTED = /^(?:"[^"\\]*"|'[^']*')$/
const NUMBER = /^(?:0|[1-9]\d{0,14})(?:\.\d+)?$/
/** What the full parser might take for another sort of number, or for no text at all. */
const DOUBTFUL = /^(?:\d[\da-fox.+_-]*|null|true|false)$/i
/** `[a, b c]`, without anything inside that has a meaning of its own. */
const SHORT_LIST = /^\[(?:[\p{L}\p{N}][^[\]{},:#"'&*!|>%@`]*(?:, (?=[\p{L}\p{N}])[^[\]{},:#"'&*!|>%@`]+)*)?\]$/u
/** Control characters, tabs, other ends of lines and halves of characters: each has its own rules, or is forbidden. */
const UNUSUAL = /[^\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd]/

/**
 * Reads the part of YAML 1.2 that an editor writes: fields, lists with `- `, words that may go on over several lines,
 * quotes without escapes, comments on lines of their own. Null for anything else, right or wrong: that is for the
 * full parser, which takes ten times as long. Where this answers, the full parser gives the same values and lines.
 */
export function plainYaml(text: string): Written | null {
  if (UNUSUAL.test(text)) return null
  const reading: Reading = { rows: rowsOf(text), at: 0 }
  try {
    const written = block(reading, 0)
    return reading.at === reading.rows.length ? written : null
  } catch (thrown) {
    if (thrown === NOT_PLAIN) return null
    throw thrown
  }
}

function rowsOf(text: string): Row[] {
  const rows: Row[] = []
  for (const [index, whole] of text.split('\n').entries()) {
    const words = whole.replace(/ +$/, '')
    const indent = words.search(/[^ ]/)
    if (indent >= 0 && words[indent] !== '#') rows.push({ line: index + 1, indent, text: words.slice(indent) })
  }
  return rows
}

/** The fields or the list at the row being read, all of whose rows stand at `indent`. */
function block(reading: Reading, indent: number): Written {
  const first = reading.rows[reading.at]
  if (first?.indent !== indent) throw NOT_PLAIN
  return first.text.startsWith('- ') ? list(reading, first) : fields(reading, first)
}

function fields(reading: Reading, { indent, line }: Row): Written {
  const value: Record<string, unknown> = {}
  const parts = new Map<string, Written>()
  for (let row = here(reading, indent); row; row = here(reading, indent)) {
    const [, key, words] = FIELD.exec(row.text) ?? []
    if (key === undefined || parts.has(key)) throw NOT_PLAIN
    reading.at++
    const part = words === undefined ? nested(reading, indent) : scalar(reading, { ...row, text: words })
    value[key] = part.value
    parts.set(key, part)
  }
  return { value, line, parts }
}

function list(reading: Reading, { indent, line }: Row): Written {
  const value: unknown[] = []
  const parts = new Map<string, Written>()
  for (let row = here(reading, indent); row; row = here(reading, indent)) {
    if (!/^- [^ ]/.test(row.text)) throw NOT_PLAIN
    const inner: Row = { line: row.line, indent: indent + 2, text: row.text.slice(2) }
    reading.rows[reading.at] = inner
    let part: Written
    if (FIELD.test(inner.text)) part = fields(reading, inner)
    else {
      reading.at++
      part = scalar(reading, { ...inner, indent })
    }
    parts.set(String(value.push(part.value) - 1), part)
  }
  return { value, line, parts }
}

/** The row being read, when it stands at `indent`; null when the block has ended. */
function here({ rows, at }: Reading, indent: number): Row | null {
  const row = rows[at]
  if (row === undefined || row.indent < indent) return null
  if (row.indent > indent) throw NOT_PLAIN
  return row
}

/** What stands under a field, further in. */
function nested(reading: Reading, indent: number): Written {
  const next = reading.rows[reading.at]
  if (next === undefined || next.indent <= indent) throw NOT_PLAIN
  return block(reading, next.indent)
}

/** Words after a field's name or a dash, and those on rows further in, which follow without a gap. */
function scalar(reading: Reading, row: Row): Written {
  const { line, indent } = row
  let words = row.text
  let last = line
  for (let next = reading.rows[reading.at]; next && next.indent > indent; next = reading.rows[++reading.at]) {
    if (next.line !== ++last || !PLAIN.test(words) || !PLAIN.test(next.text)) throw NOT_PLAIN
    words += ` ${next.text}`
  }
  return SHORT_LIST.test(words) ? shortList(words, line) : { value: resolved(words), line, parts: null }
}

function shortList(words: string, line: number): Written {
  const value = words === '[]' ? [] : words.slice(1, -1).split(', ').map(resolved)
  return { value, line, parts: new Map(value.map((one, index) => [String(index), { value: one, line, parts: null }])) }
}

function resolved(words: string): unknown {
  if (QUOTED.test(words)) return words.slice(1, -1)
  if (!PLAIN.test(words)) throw NOT_PLAIN
  if (NUMBER.test(words)) return Number(words)
  if (words === 'true' || words === 'false') return words === 'true'
  if (DOUBTFUL.test(words)) throw NOT_PLAIN
  return words
}
