import { Gunzip, Inflate } from 'fflate'
import { ZipFault } from './zip-fault.ts'

/** What unfolding may give, counted over all files that share it; what was given is taken off `left`. */
export type Allowance = { left: number }

/** One file may have as much as intake takes in of any file. */
const FILE_LIMIT = 20 * 1024 * 1024
/** Text shrinks to a third, logs and tables to a twentieth; deflate reaches 1,032 on a single letter (zlib's notes). */
const MOST_RATIO = 200
/** Small files of one letter are no danger, whatever their ratio. */
const HARMLESS = 1024 * 1024
/** So much is pushed at a time: it unfolds to 4 MB at most before it is counted. */
const STEP = 4096

const METHODS = {
  stored: null,
  deflate: (give: (chunk: Uint8Array) => void) => new Inflate(give),
  gzip: (give: (chunk: Uint8Array) => void) => new Gunzip(give),
}

/**
 * The bytes that compressed ones unfold to. They are counted while they unfold, since what a file says of its size is not
 * trusted.
 *
 * @throws ZipFault when they are damaged or become too many
 */
export function unfold(
  compressed: Uint8Array,
  options: { name: string; method: keyof typeof METHODS; allowance: Allowance },
): Uint8Array {
  const { name, method, allowance } = options
  const chunks: Uint8Array[] = []
  let size = 0
  const give = (chunk: Uint8Array) => {
    size += chunk.byteLength
    allowance.left -= chunk.byteLength
    if (size > FILE_LIMIT) throw new ZipFault(`${name} in it unfolds to more than ${megabytes(FILE_LIMIT)}`)
    if (size > HARMLESS && size > compressed.byteLength * MOST_RATIO)
      throw new ZipFault(`${name} in it unfolds to more than ${MOST_RATIO} times its size, as no text does`)
    if (allowance.left < 0) throw new ZipFault('what is in it unfolds to too much in all')
    chunks.push(chunk)
  }
  const stream = METHODS[method]?.(give)
  try {
    if (stream === undefined) give(compressed)
    for (let at = 0; stream !== undefined && (at === 0 || at < compressed.byteLength); at += STEP)
      stream.push(compressed.subarray(at, at + STEP), at + STEP >= compressed.byteLength)
  } catch (error) {
    throw error instanceof ZipFault ? error : new ZipFault(`${name} in it is damaged`)
  }
  const whole = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.byteLength
  }
  return whole
}

const megabytes = (bytes: number) => `${bytes / 1024 / 1024} MB`
