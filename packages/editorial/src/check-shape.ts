import type { z } from 'zod'
import { didYouMean } from './did-you-mean.ts'
import type { Fault } from './editorial-fault.ts'
import { unknownKeys } from './unknown-keys.ts'

/** Characters of a wrong value that an error shows. */
const SHOWN = 60

/** A record that `schema` accepts, or what is wrong with it. `lineOf` takes a path inside the record. */
export function checkShape<T>(
  schema: z.ZodType<T>,
  value: unknown,
  options: { file: string; lineOf(path: readonly PropertyKey[]): number },
): { record: T | null; faults: Fault[] } {
  const { file, lineOf } = options
  const faults: Fault[] = unknownKeys(schema, value).map(({ path, key, known }) => ({
    file,
    line: lineOf(path),
    message: `expected one of the fields ${known.join(', ')}, got "${key}"${didYouMean(key, known)}`,
  }))
  const parsed = schema.safeParse(value, { reportInput: true })
  for (const issue of parsed.error?.issues ?? []) {
    const field = issue.path.length > 0 ? `${issue.path.join('.')}: ` : ''
    faults.push({
      file,
      line: lineOf(issue.path),
      message: `${field}expected ${wanted(issue)}, got ${shown(issue.input)}`,
    })
  }
  return { record: faults.length === 0 && parsed.success ? parsed.data : null, faults }
}

function wanted(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected
    case 'invalid_value':
      return `one of ${issue.values.map(String).join(', ')}`
    case 'invalid_format':
      return issue.pattern ? `text like ${issue.pattern}` : `a ${issue.format}`
    case 'too_small':
      return issue.origin === 'string' ? 'some text' : `${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}`
    case 'too_big':
      return `at most ${issue.maximum}`
    default:
      return issue.message
  }
}

/** A value as an error shows it: short, and told from the absence of a value. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing'
  const text = JSON.stringify(value)
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text
}
