import { createHash } from 'node:crypto'
import type { Document } from '@daybrief/schema'
import type { Arrived } from './arrived.ts'

/** 128 bits in hex: enough that two different inputs never meet. */
const ID_LENGTH = 32

/**
 * The document that an arrival becomes. Its id is a fingerprint of name and bytes, so the same file sent twice is one
 * document; when and how it came plays no part.
 *
 * @param options.mediaType what the bytes are, told from the bytes
 * @param options.receivedAt ISO instant in UTC
 * @param options.container id of the document it came inside of
 */
export function documentOf(
  arrived: Arrived,
  options: { mediaType: string; receivedAt: string; container?: string },
): Document {
  const { name, bytes, arrival, address, charset } = arrived
  const sha256 = createHash('sha256').update(name).update('\0').update(bytes).digest('hex')
  const { container = null, ...told } = options
  return { id: sha256.slice(0, ID_LENGTH), name, arrival, address, charset, size: bytes.length, container, ...told }
}
