import type { SchemaNode } from './json-schemas.ts'

/** A field as the glossary shows it. */
export type Field = {
  /** `sides[].cue` for a field of the unnamed objects in the list `sides`. */
  path: string
  /** In words: `text`, `list of Statement`, `Range or none`. */
  type: string
  /** One sentence; null when nobody has written it. */
  description: string | null
}

/**
 * The fields of a word in their order, those of unnamed objects inside it included; named ones are words of their own.
 * A field that is a word and has no sentence of its own is described by that word's.
 */
export function fieldsOf(schema: SchemaNode): Field[] {
  const words = schema.$defs ?? {}
  return inside(target(schema, words), '', words)
}

function inside(node: SchemaNode, path: string, words: Record<string, SchemaNode>): Field[] {
  return Object.entries(node.properties ?? {}).flatMap(([name, field]) => {
    const at = path === '' ? name : `${path}.${name}`
    const description = field.description ?? (field.$ref ? target(field, words).description : undefined) ?? null
    return [{ path: at, type: typeOf(field), description }, ...nested(field, at, words)]
  })
}

/** Fields of the unnamed objects a field holds. */
function nested(node: SchemaNode, path: string, words: Record<string, SchemaNode>): Field[] {
  if (node.items) return nested(node.items, `${path}[]`, words)
  if (node.anyOf) return node.anyOf.flatMap((choice) => nested(choice, path, words))
  if (typeof node.additionalProperties === 'object') return nested(node.additionalProperties, `${path}{}`, words)
  return inside(node, path, words)
}

function target(node: SchemaNode, words: Record<string, SchemaNode>): SchemaNode {
  return words[node.$ref?.replace('#/$defs/', '') ?? ''] ?? node
}

function typeOf(node: SchemaNode): string {
  if (node.$ref) return node.$ref.replace('#/$defs/', '')
  if (node.anyOf) return node.anyOf.map(typeOf).join(' or ')
  if (node.enum) return node.enum.map((value) => `\`${value}\``).join(', ')
  if (node.const !== undefined) return `always \`${node.const}\``
  if (node.items) return `list of ${typeOf(node.items)}`
  if (typeof node.additionalProperties === 'object') return `${typeOf(node.additionalProperties)} by key`
  const [first = 'anything', ...others] = [node.type ?? []].flat()
  return [node.format ?? first, ...others].map((type) => PLAIN_WORDS[type] ?? type).join(' or ')
}

const PLAIN_WORDS: Record<string, string> = {
  boolean: 'yes or no',
  date: 'date',
  'date-time': 'instant (UTC)',
  integer: 'whole number',
  null: 'none',
  number: 'number',
  object: 'group',
  string: 'text',
  uri: 'address',
}
