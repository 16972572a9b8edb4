import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isNode, LineCounter, parseDocument } from 'yaml'
import { plainYaml, type Written } from './plain-yaml.ts'

/** Texts tried each time; 200,000 were tried when this was written. */
const RUNS = 2000

const PROJECT = fileURLToPath(new URL('../../../editorial', import.meta.url))

/** What the full parser makes of a text, in the same form; null when it finds a slip. */
function fully(text: string): { value: unknown; lineAt(path: string[]): number } | null {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, version: '1.2' })
  if (document.errors.length > 0) return null
  const value: unknown = document.toJS()
  return {
    value,
    lineAt(path) {
      const found = [path, path.map((key) => (Number.isNaN(Number(key)) ? key : Number(key)))]
        .map((one) => (one.length > 0 ? document.getIn(one, true) : document.contents))
        .find(isNode)
      return found?.range ? lines.linePos(found.range[0]).line : 0
    },
  }
}

function places(written: Written, path: string[] = []): { path: string[]; line: number }[] {
  const inner = [...(written.parts ?? [])].flatMap(([key, part]) => places(part, [...path, key]))
  return [{ path, line: written.line }, ...inner]
}

function expectAgreement(text: string): boolean {
  const plain = plainYaml(text)
  if (plain === null) return false
  const full = fully(text)
  expect(full, text).not.toBeNull()
  expect(plain.value).toEqual(full!.value)
  for (const { path, line } of places(plain))
    expect({ text, path, line: full!.lineAt(path) }).toEqual({ text, path, line })
  return true
}

test('reads what an editor writes, with its lines', () => {
  const text = [
    '# Why.',
    'name: Night watch',
    'paused: true',
    'terms:',
    '  no:',
    '    2.5: havn, kai',
    '      brygge',
    '    1: båt',
    'entries:',
    '  - name: "0600"',
    "    note: 'Here'",
    '',
    '  - name: បាន',
    'days: [one, 2]',
  ].join('\n')
  expect(plainYaml(text)?.value).toEqual({
    name: 'Night watch',
    paused: true,
    terms: { no: { '2.5': 'havn, kai brygge', '1': 'båt' } },
    entries: [{ name: '0600', note: 'Here' }, { name: 'បាន' }],
    days: ['one', 2],
  })
  expect(expectAgreement(text)).toBe(true)
})

describe('leaves to the full parser', () => {
  const others = {
    'an empty file': '# Nothing.\n',
    'a field without a value': 'name:\nkind: wire\n',
    'a field that stands twice': 'name: a\nname: b\n',
    'another indentation': 'a:\n    b: c\n  d: e\n',
    'a colon inside words': 'name: here: there\n',
    'a comment behind words': 'name: here # there\n',
    'a gap inside words': 'name: here\n\n  there\n',
    'an escape': 'name: "\\u0041"\n',
    'an anchor': 'name: &a here\n',
    'a block of lines': 'name: |\n  here\n',
    'another sort of number': 'name: 0x1F\nkind: 1e3\n',
    'a number with a zero before it': 'name: 007\n',
    'no value at all': 'name: null\n',
    'a tab': 'name:\there\n',
    'a prototype': '__proto__: here\n',
    'two documents': 'name: here\n---\nname: there\n',
  }
  for (const [what, text] of Object.entries(others)) test(what, () => expect(plainYaml(text)).toBeNull())
})

describe('agrees with the full parser', () => {
  const words =
    'name|no|4|0.5|true|null|Null|e|1e3|0o7|12|007|1.0|1_0|a-b|(AP)|ទី|é|𝒳|"x y"|[a, b c]|[]|[1, e1]|a, b'.split('|')
  const marks = [...':#-"\'[],{}&*|>!%@`?\\ \t\r\u00a0\u0085\u2028\ufeff', ': ', ' #', '- ', '---', '...', '\n', '\n  ']
  const one = fc.constantFrom(...words)
  /** Mostly right: fields and lists of any depth, with a slip now and then. */
  const row = fc.tuple(
    fc.constantFrom('', '', '', '  ', '  ', '    ', '   '),
    fc.constantFrom('', '', '', '- ', '# '),
    fc.oneof({ arbitrary: one.map((key) => `${key}: `), weight: 9 }, { arbitrary: fc.constant(''), weight: 1 }),
    fc.oneof({ arbitrary: one, weight: 5 }, { arbitrary: fc.constant(''), weight: 1 }),
    fc.oneof({ arbitrary: fc.constant(''), weight: 19 }, { arbitrary: fc.constantFrom(...marks), weight: 1 }),
    fc.oneof({ arbitrary: fc.constant(''), weight: 19 }, { arbitrary: one, weight: 1 }),
  )
  const text = fc
    .array(row, { minLength: 1, maxLength: 4 })
    .map((rows) => rows.map((parts) => parts.join('')).join('\n'))

  test('on any text it reads', () => {
    let read = 0
    fc.assert(
      fc.property(text, (whole) => {
        if (expectAgreement(whole)) read++
      }),
      { numRuns: RUNS },
    )
    // A reader that gave everything to the full parser would agree with it, too.
    expect(read).toBeGreaterThan(RUNS / 100)
  })

  test("on the project's own files, and reads all of them", () => {
    const files = readdirSync(PROJECT, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.yaml'))
    for (const file of files) expect(expectAgreement(readFileSync(`${PROJECT}/${file}`, 'utf8')), file).toBe(true)
  })
})
