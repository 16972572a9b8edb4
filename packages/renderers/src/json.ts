import { Briefing } from '@daybrief/schema'
import type { Format } from './format.ts'

/** Records of the schema: their keys have no order of their own, so they are written by name. */
const RECORDS = new Set(['topics', 'countries', 'events', 'models', 'parts'])

/**
 * The briefing itself in canonical form: keys in the order of the schema, two spaces, a final newline. What could hide
 * or reorder text in an editor or a terminal is written as `\u` escapes; read back, every value is the same.
 */
export const json: Format<string> = {
  name: 'json',
  extension: 'json',
  mediaType: 'application/json',
  render: (briefing) => `${JSON.stringify(Briefing.parse(briefing), byName, 2).replace(HIDDEN, escaped)}\n`,
}

const HIDDEN = /[\x7f-\x9f\p{Cf}\p{Zl}\p{Zp}\p{Co}]/gu

function byName(key: string, value: unknown): unknown {
  if (!RECORDS.has(key) || typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
}

function escaped(hidden: string): string {
  return hidden.replace(/[\s\S]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
