/** A document's characters, and the encoding they were read in. */
export type Decoded = { text: string; encoding: string }

const BYTE_ORDER_MARKS: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
]
/** An encoding that the detector is less sure of than this is not believed. */
const DETECTOR_CONFIDENCE = 0.5
/** The detector reads as much: it settles within some kilobytes, and is slow. */
const DETECTOR_BYTES = 65_536
/** What remains: every byte is a character in it (WHATWG Encoding). */
const LAST_RESORT = 'windows-1252'

/**
 * Bytes to text: byte order mark, then what the document declares, then strict UTF-8, then a detector. The mark is no part of
 * the text.
 */
export async function decode(bytes: Uint8Array, options: { declared?: string | null } = {}): Promise<Decoded> {
  const marked = BYTE_ORDER_MARKS.find(([mark]) => mark.every((byte, index) => bytes[index] === byte))?.[1]
  for (const encoding of [marked, options.declared, 'utf-8']) {
    const text = encoding == null ? null : decoded(bytes, encoding)
    if (encoding != null && text !== null) return { text, encoding }
  }
  const { default: jschardet } = await import('jschardet')
  const guess = jschardet.detect(
    Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, DETECTOR_BYTES)),
  )
  const encoding =
    guess.encoding !== null && guess.confidence >= DETECTOR_CONFIDENCE ? guess.encoding.toLowerCase() : LAST_RESORT
  const text = decoded(bytes, encoding)
  if (text !== null) return { text, encoding }
  return { text: new TextDecoder(LAST_RESORT).decode(bytes), encoding: LAST_RESORT }
}

/** Null when the encoding is unknown here or the bytes are not in it. */
function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
