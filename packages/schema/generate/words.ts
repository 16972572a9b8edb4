import type { z } from 'zod'
import * as schema from '../src/index.ts'

/** A named schema of the package. */
export type Word = { name: string; description: string; schema: z.ZodType }

/** All named schemas, in order of name. A schema without an id (a mere number, say) is no word. */
export function words(): Word[] {
  return Object.values(schema)
    .map((value) => ({ value, meta: value.meta() }))
    .filter(({ meta }) => meta?.id !== undefined)
    .map(({ value, meta }) => ({ name: meta?.id as string, description: meta?.description ?? '', schema: value }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}
