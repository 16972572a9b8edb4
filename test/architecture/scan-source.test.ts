import { expect, test } from 'vitest'
import { scanSource } from './scan-source.ts'

const imports = (text: string) => scanSource(text).imports.map(({ specifier, line }) => `${line} ${specifier}`)

test('every form of import is found, with its line', () => {
  const text = [
    "import a from 'one'",
    "import type { B } from 'two'",
    'import {',
    '  c, // from "nowhere"',
    '  type D,',
    "} from 'three'",
    'import "four"',
    "export * from 'five'",
    "export { e } from 'six'",
    "const f = await import('seven')",
    'const g = await import(',
    "  'eight',",
    ')',
    "type H = import('nine').H",
    "const i = require('ten')",
    "import * as j from 'eleven' with { type: 'json' }",
  ].join('\n')
  expect(imports(text)).toEqual([
    ...[
      '1 one',
      '2 two',
      '6 three',
      '7 four',
      '8 five',
      '9 six',
      '10 seven',
      '12 eight',
      '14 nine',
      '15 ten',
      '16 eleven',
    ],
  ])
})

test('what looks like an import inside a comment, string, template or pattern is none', () => {
  const text = [
    "// import a from 'one'",
    "/* import b from 'two' */",
    `const c = "import d from 'three'"`,
    `const e = \`import f from 'four' \${g ? \`export * from 'five'\` : ''} from 'six'\``,
    `const h = /from 'seven'/.test(i) || /[/'"]/.test(j)`,
    "const k = Array.from('eight')",
    "const from = 'nine'",
    "const l = { from: 'ten' }",
    "const m = 4 / 2 / from; import n from 'real'",
  ].join('\n')
  expect(imports(text)).toEqual(['9 real'])
})

test('code inside a template is code', () => {
  expect(
    imports(`const a = \`\${await import('one')} \${{ b: 1 }.b} \${\`\${await import('two')}\`}\`\nimport 'three'`),
  ).toEqual([...['1 one', '1 two', '2 three']])
})

test('a computed import is found as such', () => {
  expect(imports(`await import(name)\nawait import(\`./\${name}.ts\`)\nimport.meta.url`)).toEqual(['1 null', '2 null'])
})

test('the code that is left has no comments and empty strings', () => {
  expect(scanSource("const a = 'b' // c\nconst d = /e/g / f").code).toBe("const a = ''  \nconst d = '' / f")
})
