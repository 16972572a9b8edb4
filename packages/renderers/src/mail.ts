import { createHash } from 'node:crypto'
import type { Briefing } from '@daybrief/schema'
import type { Format } from './format.ts'
import { mailPage } from './mail/mail-page.ts'
import { dayOf } from './reading/calendar.ts'
import { text } from './text.ts'
import { visibleText } from './visible-text.ts'

/** A name that can never be a real host (RFC 2606): whoever sends the letter puts a sender and receivers of their own. */
const HOST = 'daybrief.invalid'

/**
 * A letter with two faces (MIME, multipart/alternative): the plain text, and a page for clients that show one. It is dated
 * by the closing time and named by edition and words, so that the same briefing is the same letter. `X-Unsent` opens it as
 * a draft; it has no receivers.
 */
export const mail: Format<Promise<Uint8Array>> = {
  name: 'mail',
  extension: 'eml',
  mediaType: 'message/rfc822',
  async render(briefing) {
    const { default: MailComposer } = await import('nodemailer/lib/mail-composer')
    const [plain, page] = [text.render(briefing), mailPage(briefing)]
    const fingerprint = createHash('sha256').update(plain).update(page).digest('hex').slice(0, 32)
    const composer = new MailComposer({
      from: { name: 'Daybrief', address: `daybrief@${HOST}` },
      subject: subjectOf(briefing),
      date: new Date(briefing.edition.closesAt),
      messageId: `<${fingerprint}@${HOST}>`,
      headers: { 'X-Unsent': '1' },
      text: plain,
      html: page,
      textEncoding: 'base64',
      baseBoundary: fingerprint,
      disableFileAccess: true,
      disableUrlAccess: true,
    })
    return new Uint8Array(await composer.compile().build())
  },
}

/** The title and the day; line breaks and commands are gone before it comes near a header. */
function subjectOf({ title, edition }: Briefing): string {
  return `${visibleText(title).trim()}, ${dayOf(edition.date)}`
}
