import { type Field, fieldsOf } from './fields.ts'
import { jsonSchema } from './json-schemas.ts'
import { type Word, words } from './words.ts'

const INTRODUCTION = `# Glossary

The words of Daybrief: one word, one thing. Each is a file in [packages/schema/src](packages/schema/src), from which this page
is made by \`npm run glossary\`; a test fails when it is stale. The same words as JSON Schemas stand in
[packages/schema/json](packages/schema/json).

Words we do not use: *classified* as a noun (a secrecy level to our readers), *source* for a publisher (a journalist's source
is a person), *item*, *entry*, *content*, *data* for any of the words below, *digest* for a hash (say fingerprint), *story*
for a single article.
`

/** GLOSSARY.md: each word with its one line and its fields, in order of name. */
export function glossary(): string {
  return [INTRODUCTION, ...words().map(section)].join('\n')
}

function section(word: Word): string {
  const schema = jsonSchema(word)
  const node = schema.$defs?.[word.name] ?? schema
  const body = node.enum ? `One of ${list(node.enum)}.\n` : table(fieldsOf(schema))
  return `## ${word.name}\n\n${word.description}\n\n${body}`
}

function list(values: string[]): string {
  return values.map((value) => `\`${value}\``).join(', ')
}

function table(fields: Field[]): string {
  const rows = fields.map(({ path, type, description }) => `| \`${path}\` | ${type} | ${cell(description ?? '')} |\n`)
  return `| field | what it is | meaning |\n| --- | --- | --- |\n${rows.join('')}`
}

/** A bar would end the cell. */
function cell(text: string): string {
  return text.replaceAll('|', '\\|')
}
