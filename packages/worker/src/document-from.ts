import { type Arrived, documentOf } from '@daybrief/intake'
import { mediaTypeOf } from '@daybrief/parsers/media-type-of'
import type { Document } from '@daybrief/schema'

/** The document that an arrival becomes; what it is, is told from its bytes. */
export function documentFrom(arrived: Arrived, options: { receivedAt: string }): Document {
  return documentOf(arrived, { mediaType: mediaTypeOf(arrived.bytes, arrived.name), ...options })
}
