import type { Document, Publisher } from '@daybrief/schema'
import type { Format, Parsed } from './format.ts'
import { FORMATS, formatOf } from './formats.ts'
import { mediaTypeOf } from './media-type-of.ts'
import { UnreadableDocument } from './unreadable-document.ts'

const MEGABYTE = 1024 * 1024

/**
 * The articles of a document, each part at its range in the text, and the documents inside of it.
 *
 * @throws UnreadableDocument when the document is empty, too large, or of a format that is not read here.
 */
export async function parse(
  document: Document,
  bytes: Uint8Array,
  options: { publishers: readonly Publisher[] },
): Promise<Parsed> {
  if (bytes.byteLength === 0)
    throw new UnreadableDocument(`${document.name} is empty: it has 0 bytes. Send the file again.`)
  const mediaType = mediaTypeOf(bytes, document.name)
  const format = formatOf(mediaType)
  if (format === undefined) throw new UnreadableDocument(unsupported(document.name, mediaType))
  if (bytes.byteLength > format.limit) throw new UnreadableDocument(tooLarge(document.name, bytes.byteLength, format))
  const refusal = format.refuses?.(bytes)
  if (refusal)
    throw new UnreadableDocument(
      `${document.name} cannot be read: ${refusal}. Check that it came whole, and fetch it again.`,
    )
  return format.read(document, bytes, { ...options, mediaType })
}

function tooLarge(name: string, size: number, { name: format, limit }: Format): string {
  // Rounded up, so that a byte too many never reads as the limit.
  const megabytes = (Math.ceil((size / MEGABYTE) * 10) / 10).toFixed(1)
  return `${name} is too large: ${megabytes} MB, and at most ${limit / MEGABYTE} MB of ${format} are read. Cut it into parts.`
}

function unsupported(name: string, mediaType: string): string {
  const readable = FORMATS.map((format) => format.name).join(', ')
  const found = mediaType === 'application/octet-stream' ? 'not text: it holds bytes that no text has' : mediaType
  return `${name} is ${found}. What is read: ${readable}. Save it as one of these, or paste its words into a text file.`
}
