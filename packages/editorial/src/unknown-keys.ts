import type { z } from 'zod'
import { isRecord } from './short-form.ts'

/** A key a schema does not know: where it stands, and the keys that would be right there. */
export type UnknownKey = { path: PropertyKey[]; key: string; known: string[] }

/** All keys in `value`, at any depth, that `schema` does not know. A schema alone would pass over them in silence. */
export function unknownKeys(schema: z.core.$ZodType, value: unknown, path: PropertyKey[] = []): UnknownKey[] {
  const def = schema._zod.def as z.core.$ZodTypeDef & {
    shape?: Record<string, z.core.$ZodType>
    element?: z.core.$ZodType
    valueType?: z.core.$ZodType
    innerType?: z.core.$ZodType
  }
  if (def.innerType) return unknownKeys(def.innerType, value, path)
  if (def.element && Array.isArray(value)) {
    const { element } = def
    return value.flatMap((one, index) => unknownKeys(element, one, [...path, index]))
  }
  if (!isRecord(value)) return []
  const { shape, valueType } = def
  return Object.entries(value).flatMap(([key, one]) => {
    const inner = shape ? shape[key] : valueType
    if (inner) return unknownKeys(inner, one, [...path, key])
    return shape ? [{ path: [...path, key], key, known: Object.keys(shape) }] : []
  })
}
