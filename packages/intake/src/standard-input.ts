import type { Arrived } from './arrived.ts'
import { bytesUpTo } from './bytes-up-to.ts'
import { FILE_LIMIT, tooLarge } from './file-limit.ts'

const NAME = 'standard input'

/** Standard input held more than a file may hold. */
export class InputTooLarge extends Error {
  override name = 'InputTooLarge'
}

/**
 * Reads a stream to its end as one document.
 *
 * @throws InputTooLarge above 20 MB
 */
export async function standardInput(stream: AsyncIterable<Uint8Array | string>): Promise<Arrived> {
  const bytes = await bytesUpTo(FILE_LIMIT, stream)
  if (!bytes) throw new InputTooLarge(`${NAME}: ${tooLarge()}`)
  return { name: NAME, bytes, arrival: 'stdin', address: null, charset: null }
}
