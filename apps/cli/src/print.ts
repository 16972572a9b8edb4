import { styleText } from 'node:util'

/** Words for a person go out as lines; with --json one JSON value goes out and nothing else. */
export type Print = {
  json: boolean
  line(text?: string): void
  /** To standard error: notes that are no part of the answer. */
  note(text: string): void
  value(value: unknown): void
}

/** Printing as `--json` asks. */
export function printer(options: { json?: boolean }): Print {
  const json = options.json ?? false
  return {
    json,
    line: (text = '') => {
      if (!json) process.stdout.write(`${text}\n`)
    },
    note: (text) => {
      if (!json) process.stderr.write(`${text}\n`)
    },
    value: (value) => {
      if (json) process.stdout.write(`${JSON.stringify(value, null, 2)}\n`)
    },
  }
}

/** Text for a terminal without what could steer it: titles carry escapes and marks that turn the line around. */
export const safe = (text: string) => text.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Co}\u202a-\u202e\u2066-\u2069\ufeff]/gu, ' ')

export const bold = (text: string) => styled('bold', text)
export const dim = (text: string) => styled('dim', text)
export const red = (text: string) => styled('red', text)

function styled(format: 'bold' | 'dim' | 'red', text: string): string {
  return styleText(format, text, { stream: process.stdout })
}

/** Rows as a table whose columns are as wide as their longest word. */
export function table(rows: string[][]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows.map((row) =>
    row
      .map((text, column) => (column === row.length - 1 ? text : text.padEnd(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  )
}

/** `1 file`, `3 files`. */
export const count = (number: number, noun: string) =>
  `${number} ${number === 1 ? noun : noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`}`

/** What happened to an input: its name stands once, also where the reason begins with it. */
export const about = (name: string, reason: string) =>
  safe(reason === '' ? name : reason.startsWith(name) ? reason : `${name}: ${reason}`)
