/** A mailbox as a person names it, `imaps://user@host/INBOX` (RFC 5092), taken apart. */
export type MailAddress = { host: string; port: number; isSecure: boolean; user: string; folder: string; href: string }

/**
 * Takes the address of a mailbox apart. `imap:` begins without encryption and asks for it before the password is sent.
 *
 * @throws Error that says what was expected, without repeating a password
 */
export function mailAddress(text: string): MailAddress {
  const url = URL.parse(text)
  const expected = 'expected the address of a mailbox, such as imaps://user@mail.example.org/INBOX'
  if (url === null || !/^imaps?:$/.test(url.protocol) || url.hostname === '') throw new Error(expected)
  if (url.password !== '') throw new Error(`${expected}, got one with a password; put that into a file of its own`)
  if (url.username === '') throw new Error(`${expected}, got one without a user`)
  const isSecure = url.protocol === 'imaps:'
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? (isSecure ? 993 : 143) : Number(url.port),
    isSecure,
    user: decodeURIComponent(url.username),
    folder: decodeURIComponent(url.pathname.slice(1)) || 'INBOX',
    href: url.href,
  }
}
