import { z } from 'zod'
import { type Word, words } from './words.ts'

/** Line width of the repository's formatter: a list that fits stands on one line. */
const LINE_WIDTH = 120

/** A node of a JSON Schema (draft 2020-12), as far as zod 4 writes it for our words. */
export type SchemaNode = {
  $ref?: string
  $defs?: Record<string, SchemaNode>
  type?: string | string[]
  description?: string
  properties?: Record<string, SchemaNode>
  required?: string[]
  items?: SchemaNode
  additionalProperties?: SchemaNode | boolean
  anyOf?: SchemaNode[]
  enum?: string[]
  const?: string | number
  format?: string
}

/** The JSON Schema of one word as it is kept, with every field; other words it uses stand under `$defs`. */
export function jsonSchema(word: Word): SchemaNode {
  return z.toJSONSchema(word.schema) as SchemaNode
}

/** One file for each word: its name (`story-section.schema.json`) and its text. */
export function jsonSchemaFiles(): Map<string, string> {
  return new Map(words().map((word) => [`${kebab(word.name)}.schema.json`, print(jsonSchema(word))]))
}

function kebab(name: string): string {
  return name.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()
}

function print(node: SchemaNode): string {
  const spread = JSON.stringify(node, null, 2)
  const text = spread.replace(/^(.*)\[\n([^[\]{}]*)\n\s*\](,?)$/gm, (lines, before: string, inside: string, comma) => {
    const line = `${before}[${inside.trim().replace(/,\n\s*/g, ', ')}]${comma}`
    return line.length <= LINE_WIDTH ? line : lines
  })
  return `${text}\n`
}
