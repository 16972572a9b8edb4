import { createHash } from 'node:crypto'

/**
 * SHA-256 over records. Keys are sorted first, so that the order in which an editor wrote the fields, the
 * comments and the machine make no difference.
 */
export function editorialFingerprint(records: unknown): string {
  return createHash('sha256').update(JSON.stringify(records, sortedKeys)).digest('hex')
}

function sortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const keys = Object.keys(value)
  if (keys.every((key, index) => index === 0 || keys[index - 1]! < key)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
}
