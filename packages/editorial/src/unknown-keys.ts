import type { z } from 'zod'
import { isRecord } from './short-form.ts'

/** A key a schema does not know: where it stands, and the keys that would be right there. */
export type UnknownKey = { path: PropertyKey[]; key: string; known: string[] }

/** Schemas of values without keys of their own, of which editorial data have thousands: words and numbers. */
const PLAIN = new Set(['string', 'number', 'boolean', 'enum'])

/** All keys in `value`, at any depth, that `schema` does not know. A schema alone would pass over them in silence. */
export function unknownKeys(schema: z.core.$ZodType, value: unknown): UnknownKey[] {
  const def = schema._zod.def as z.core.$ZodTypeDef & {
    shape?: Record<string, z.core.$ZodType>
    element?: z.core.$ZodType
    valueType?: z.core.$ZodType
    innerType?: z.core.$ZodType
  }
  if (def.innerType) return unknownKeys(def.innerType, value)
  const { shape, element, valueType } = def
  const found: UnknownKey[] = []
  const look = (inner: z.core.$ZodType, part: unknown, key: PropertyKey) => {
    if (PLAIN.has(inner._zod.def.type)) return
    for (const one of unknownKeys(inner, part)) found.push({ ...one, path: [key, ...one.path] })
  }
  if (element && Array.isArray(value)) {
    for (const [index, part] of value.entries()) look(element, part, index)
  } else if (isRecord(value)) {
    for (const [key, part] of Object.entries(value)) {
      const inner = shape ? shape[key] : valueType
      if (inner) look(inner, part, key)
      else if (shape) found.push({ path: [key], key, known: Object.keys(shape) })
    }
  }
  return found
}
