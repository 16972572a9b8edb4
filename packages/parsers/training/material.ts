import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One article to make training files of. */
export type Material = { headline: string; body: string[]; place: string | null; author: string | null; origin: string }

type Row = Record<string, unknown>

const rowsOf = (file: string): Row[] =>
  existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Row)
    : []

const text = (value: unknown) => (typeof value === 'string' && value.trim() !== '' ? value.trim() : null)

/** Paragraphs shorter or longer than this make no article to learn from. */
const PARAGRAPHS = { least: 2, most: 80 }

/** Articles of `pasted/`, `nexis/` and `factiva/` in a folder, and of files with lines `{title, text}`. */
export function materialFrom(folder: string, extra: readonly string[]): Material[] {
  const found: Material[] = []
  for (const row of rowsOf(join(folder, 'pasted', 'gold.jsonl'))) {
    const headline = text(row.headline)
    if (headline === null) continue
    const whole = readFileSync(join(folder, 'pasted', String(row.file)), 'utf8')
    const characters = [...whole].slice(Number(row.start), Number(row.end)).join('')
    const lines = characters
      .slice(headline.length)
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
    const author = lines[0]?.startsWith('By ') ? (lines.shift() ?? '').slice(3) : null
    if (row.date !== null && /\d{4}/.test(lines[0] ?? '') && (lines[0] ?? '').length < 50) lines.shift()
    const prefix = /^([A-Z][A-Z .-]+), \d{4}-\d\d-\d\d - /.exec(lines[0] ?? '')
    if (prefix !== null) lines[0] = (lines[0] ?? '').slice(prefix[0].length)
    const publisher = text(row.publisher)
    const last = lines.at(-1)
    if (publisher !== null && last?.endsWith(publisher))
      lines[lines.length - 1] = last.slice(0, -publisher.length).trim()
    found.push({ headline, body: lines, place: prefix?.[1] ?? null, author, origin: String(row.file) })
  }
  const tables = [join(folder, 'nexis', 'gold.jsonl'), join(folder, 'factiva', 'gold.jsonl'), ...extra]
  for (const table of tables)
    for (const row of rowsOf(table)) {
      const headline = text(row.title)
      const body = text(row.text)
      if (headline === null || body === null) continue
      const place = /^([A-Z][A-Z .-]+),/.exec(text(row.dateline) ?? '')?.[1] ?? null
      const lines = body
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean)
      found.push({ headline, body: lines, place, author: null, origin: table })
    }
  return found.filter(({ body }) => body.length >= PARAGRAPHS.least && body.length <= PARAGRAPHS.most)
}
