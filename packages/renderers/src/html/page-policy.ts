import { createHash } from 'node:crypto'

/**
 * A content security policy under which a page may use this style sheet and nothing else: no script, no frame, no form,
 * no request. The empty icon in the page is a data address, lest browsers ask the server for one.
 */
export function pagePolicy(styles: string): string {
  const fingerprint = createHash('sha256').update(styles).digest('base64')
  return `default-src 'none'; style-src 'sha256-${fingerprint}'; img-src data:; base-uri 'none'; form-action 'none'`
}
