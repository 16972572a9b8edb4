import type { ImapFlow } from 'imapflow'
import type { Arrived, Refused } from './arrived.ts'
import { FILE_LIMIT, tooLarge } from './file-limit.ts'
import type { MailAddress } from './mail-address.ts'

/** Messages and bytes of one visit; the next visit takes the rest. */
const MOST_MESSAGES = 50
const MOST_BYTES = 64 * 1024 * 1024
/** A mailbox of years is not read from its beginning: what came on the day before the first visit, or later. */
const FIRST_VISIT_DAYS = 1
/** A server that says nothing for so long is not there. */
const SILENCE_MS = 20_000
/** All of a visit; a slow line carries 64 MB in less. */
const VISIT_MS = 120_000
/** Header fields stand in front; in no honest mail do they fill more. */
const HEADER_BYTES = 64 * 1024
const THIS_MACHINE = new Set(['127.0.0.1', '::1', 'localhost'])

/** How far a mailbox was read: message numbers (UID) go up, and hold while the UIDVALIDITY does (RFC 9051, 2.3.1.1). */
export type Position = { uidValidity: string; uid: number }

/** New messages, and how far the mailbox is read with them. */
export type NewMail = { messages: (Arrived | Refused)[]; position: Position; more: boolean }

/**
 * Looks into a mailbox and reads the messages above a position, oldest first. The mailbox is opened for reading only
 * (EXAMINE, BODY.PEEK): nothing in it is marked, moved or deleted. A message is named by its Message-ID (`mid:`, RFC 2392),
 * so that it is the same document when the server counts anew.
 * The password is sent over an encrypted connection only, unless the server runs on this machine.
 *
 * @throws Error in one plain sentence when the mailbox cannot be read
 */
export async function newMail(
  address: MailAddress,
  options: {
    password: string
    after: Position | null
    now: Date
    signal?: AbortSignal | undefined
  },
): Promise<NewMail> {
  const { password, signal } = options
  signal?.throwIfAborted()
  // The client takes half a second to load, and most desks have no mailbox.
  const { ImapFlow: Client } = await import('imapflow')
  const client = new Client({
    host: address.host,
    port: address.port,
    secure: address.isSecure,
    ...(address.isSecure || THIS_MACHINE.has(address.host) ? {} : { doSTARTTLS: true }),
    auth: { user: address.user, pass: password },
    logger: false,
    disableAutoIdle: true,
    connectionTimeout: SILENCE_MS,
    greetingTimeout: SILENCE_MS,
    socketTimeout: SILENCE_MS,
    maxLiteralSize: FILE_LIMIT,
  })
  // Told again by whatever waits for an answer.
  client.on('error', () => {})
  const stop = () => client.close()
  const timer = AbortSignal.timeout(VISIT_MS)
  const ended = signal === undefined ? timer : AbortSignal.any([timer, signal])
  ended.addEventListener('abort', stop)
  try {
    await client.connect()
    const read = await readNew(client, address, options)
    await client.logout()
    return read
  } catch (error) {
    throw new Error(`${address.href}: The mailbox could not be read (${words(error)}).`, { cause: error })
  } finally {
    ended.removeEventListener('abort', stop)
    client.close()
  }
}

async function readNew(
  client: ImapFlow,
  address: MailAddress,
  options: { after: Position | null; now: Date },
): Promise<NewMail> {
  const { uidValidity: validity, uidNext } = await client.mailboxOpen(address.folder, { readOnly: true })
  const uidValidity = String(validity)
  const from = options.after?.uidValidity === uidValidity ? options.after.uid : null
  const since = new Date(options.now.getTime() - FIRST_VISIT_DAYS * 24 * 3600 * 1000)
  const found = await client.search(from === null ? { since } : { uid: `${from + 1}:*` }, { uid: true })
  // `n:*` gives the last message also when it is below n (RFC 9051, 9: seq-range).
  const uids = (found || []).filter((uid) => uid > (from ?? 0)).sort((one, other) => one - other)
  const next = uids.slice(0, MOST_MESSAGES)
  const sizes = await sizesOf(client, next)
  const messages: (Arrived | Refused)[] = []
  let taken = 0
  let bytes = 0
  for (const uid of next) {
    const size = sizes.get(uid) ?? 0
    if (bytes > 0 && bytes + size > MOST_BYTES) break
    const message = size > FILE_LIMIT ? refusal(address, uid, size) : await readMessage(client, uid, address)
    if (message !== null) messages.push(message)
    if (size <= FILE_LIMIT) bytes += size
    taken += 1
  }
  // Nothing new: the mailbox is read to its end, which on the first visit is not known from any message.
  const uid = next[taken - 1] ?? from ?? uidNext - 1
  return { messages, position: { uidValidity, uid }, more: taken < uids.length }
}

async function sizesOf(client: ImapFlow, uids: number[]): Promise<Map<number, number>> {
  const sizes = new Map<number, number>()
  if (uids.length === 0) return sizes
  for await (const { uid, size = 0 } of client.fetch(uids.join(','), { uid: true, size: true }, { uid: true })) {
    sizes.set(uid, size)
  }
  return sizes
}

/** One message as it was sent; null when somebody deleted it meanwhile. */
async function readMessage(client: ImapFlow, uid: number, address: MailAddress): Promise<Arrived | null> {
  const message = await client.fetchOne(String(uid), { uid: true, source: true }, { uid: true })
  if (!message || message.source === undefined) return null
  const bytes = new Uint8Array(message.source)
  return { name: messageId(bytes) ?? nameOf(address, uid), bytes, arrival: 'mail', address: null, charset: null }
}

const refusal = (address: MailAddress, uid: number, size: number): Refused => ({
  name: nameOf(address, uid),
  reason: tooLarge(size),
  expected: false,
})

const nameOf = ({ href }: MailAddress, uid: number) => `${href};UID=${uid}`

function messageId(bytes: Uint8Array): string | null {
  const header =
    Buffer.from(bytes.subarray(0, HEADER_BYTES))
      .toString('latin1')
      .split(/\r?\n\r?\n/, 1)[0] ?? ''
  const id = /^message-id:\s*<([^<>\s]{1,500})>/im.exec(header)?.[1]
  return id === undefined ? null : `mid:${id}`
}

function words(error: unknown): string {
  const { responseText, authenticationFailed, message } = error as Error & {
    responseText?: string
    authenticationFailed?: boolean
  }
  return authenticationFailed ? 'it does not take this user and password' : responseText || message
}
