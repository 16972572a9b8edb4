import { lineStarts } from '@daybrief/language'
import type { Document } from '@daybrief/schema'
import type { Email } from 'postal-mime'
import { articlesIn } from '../articles-in.ts'
import type { Parsed, ReadOptions } from '../format.ts'
import { UnreadableDocument } from '../unreadable-document.ts'
import { attachmentsOf } from './attachments.ts'
import { forwardedIn } from './forwarded.ts'
import { type Letter, letterheadOf } from './letter.ts'
import { moved } from './moved.ts'
import { senderOf } from './sender.ts'
import { type HeadEvidence, withLetterhead } from './with-letterhead.ts'

/** Mail programs nest five parts at most; attached mails are documents of their own. */
const LIMITS = { maxNestingDepth: 32, maxHeadersSize: 256 * 1024, forceRfc822Attachments: true }

/**
 * The articles of a mail, or of what it forwards, and the documents attached to it. The text that ranges refer to is its
 * subject, sender and date, a blank line between each, then its words.
 *
 * @throws UnreadableDocument when it is damaged, or has neither words nor attachments
 */
export async function readMail(document: Document, bytes: Uint8Array, options: ReadOptions): Promise<Parsed> {
  const mail = await mailOf(document.name, bytes)
  const contained = attachmentsOf(mail.attachments)
  const { head, body } = forwardedIn({ head: letterheadOf(mail), body: mail.text?.trim() ?? '' })
  const read = await bodyOf(document, { head, body }, mail, options)
  if (read === null && contained.length === 0)
    throw new UnreadableDocument(`${document.name} is a mail without words and without attachments. Send it again.`)
  if (read === null) return { text: '', articles: [], contained }

  const { text: opening, evidence } = openingOf({ head, body })
  const text = opening + read.text
  const place = { by: opening.length, lineStarts: lineStarts(text) }
  const sender = senderOf(head, options.publishers)
  const alone = read.articles.length === 1
  const articles = read.articles.map((article) =>
    withLetterhead(moved(article, place), { head, sender, evidence, alone }),
  )
  return { text, articles, contained }
}

async function mailOf(name: string, bytes: Uint8Array): Promise<Email> {
  const { default: PostalMime } = await import('postal-mime')
  try {
    return await PostalMime.parse(bytes, LIMITS)
  } catch (error) {
    throw new UnreadableDocument(
      `${name} cannot be read as a mail: ${(error as Error).message}. Save it again as .eml.`,
    )
  }
}

/** The words of a mail: its text part, else its page. */
async function bodyOf(
  document: Document,
  { body }: Letter,
  mail: Email,
  options: ReadOptions,
): Promise<Pick<Parsed, 'text' | 'articles'> | null> {
  if (body !== '') return { text: body, articles: await articlesIn(document, body, options) }
  if (mail.html === undefined || mail.html.trim() === '') return null
  const { readHtml } = await import('../html/read-html.ts')
  // The mark goes before what the page declares of its charset, which no longer holds.
  return readHtml(document, new TextEncoder().encode(`\ufeff${mail.html}`), options)
}

/** The head as the first lines of the text, and where its parts stand there. */
function openingOf({ head }: Letter): { text: string; evidence: HeadEvidence } {
  let text = ''
  const write = (words: string) => {
    if (words === '') return null
    const start = text.length
    text += `${words}\n\n`
    return { range: { start, end: start + words.length }, text: words }
  }
  const sender = head.address === '' ? head.name : `${head.name} <${head.address}>`.trim()
  const evidence = { subject: write(head.subject), from: write(sender), date: write(head.date) }
  return { text, evidence }
}
