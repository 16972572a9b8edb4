import { MIMEType } from 'node:util'

/** The encoding that a Content-Type states, in small letters; null when it states none or is none. */
export function charsetOf(contentType: string | null): string | null {
  if (contentType === null) return null
  try {
    return new MIMEType(contentType).params.get('charset')?.trim().toLowerCase() || null
  } catch {
    return null
  }
}
