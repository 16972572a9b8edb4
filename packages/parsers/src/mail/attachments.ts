import type { Attachment } from 'postal-mime'
import { safeName } from '../archive/safe-name.ts'
import type { Contained } from '../format.ts'

/** Signatures, keys, invitations and cards, which mail programs add. */
const ADDED =
  /^(?:application\/(?:pgp-(?:signature|keys)|(?:x-)?pkcs7-signature|ms-tnef)|text\/(?:calendar|(?:x-)?vcard))$/u
const FORWARDED = 'message/rfc822'

/** The documents attached to a mail, under names that differ. Pictures within its text are a part of that. */
export function attachmentsOf(attachments: readonly Attachment[]): Contained[] {
  const taken = new Set<string>()
  return attachments.filter(isDocument).map((attachment, index) => {
    const stem = attachment.mimeType === FORWARDED ? 'forwarded' : 'attachment'
    const wanted = safeName(attachment.filename ?? `${stem}-${index + 1}`)
    const name = taken.has(wanted) ? `${index + 1}-${wanted}` : wanted
    taken.add(name)
    return { name, bytes: bytesOf(attachment) }
  })
}

const isDocument = ({ mimeType, related, disposition, contentId }: Attachment) =>
  !ADDED.test(mimeType) &&
  !(mimeType.startsWith('image/') && (related === true || disposition === 'inline' || contentId !== undefined))

const bytesOf = ({ content }: Attachment): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content)
