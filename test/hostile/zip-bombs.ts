import { constants, deflateRawSync } from 'node:zlib'
import { zipSync } from 'fflate'

const MEGABYTE = 1024 * 1024
/** A block that ends a deflate stream and holds nothing (RFC 1951, 3.2.6). */
const LAST_BLOCK = Buffer.from([0x03, 0x00])

/** A deflate stream of a text so many times over, made without holding what it unfolds to. */
export function repeatedDeflate(text: Uint8Array, times: number): Buffer {
  // After a full flush no block refers to one before, so that blocks can be repeated.
  const once = deflateRawSync(text, { level: 9, finishFlush: constants.Z_FULL_FLUSH })
  return Buffer.concat([...Array(times).fill(once), LAST_BLOCK])
}

/** A gzip file of so many megabytes of one letter. */
export const unfoldingGzip = (megabytes: number) =>
  new Uint8Array(
    Buffer.concat([
      Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]),
      repeatedDeflate(new Uint8Array(MEGABYTE).fill(0x61), megabytes),
      Buffer.alloc(8),
    ]),
  )

/** A zip file with one file that unfolds to a text so many times over, before and behind which nothing stands. */
export function unfoldingZip(name: string, options: { text: Uint8Array; times: number }): Uint8Array {
  const data = repeatedDeflate(options.text, options.times)
  // The directory of an empty file, with the sizes and the data put in.
  const empty = Buffer.from(zipSync({ [name]: new Uint8Array() }, { level: 9 }))
  const end = empty.length - 22
  const start = empty.readUInt32LE(end + 16)
  const local = Buffer.from(empty.subarray(0, 30 + Buffer.byteLength(name)))
  const entry = Buffer.from(empty.subarray(start, end))
  const record = Buffer.from(empty.subarray(end))
  for (const [header, sizes, method] of [
    [local, 18, 8],
    [entry, 20, 10],
  ] as const) {
    header.writeUInt16LE(8, method)
    header.writeUInt32LE(data.length, sizes)
    header.writeUInt32LE(options.text.length * options.times, sizes + 4)
  }
  record.writeUInt32LE(local.length + data.length, 16)
  return new Uint8Array(Buffer.concat([local, data, entry, record]))
}

/** So many megabytes of one letter in a zip file. */
export const zipOfOneLetter = (megabytes: number) =>
  unfoldingZip('a.txt', { text: new Uint8Array(MEGABYTE).fill(0x61), times: megabytes })

/** A zip file in a zip file, so many deep. */
export function nestedZip(levels: number, innermost: Uint8Array): Uint8Array {
  let bytes = innermost
  for (let level = 0; level < levels; level++) bytes = zipSync({ [`level-${level}.zip`]: bytes })
  return bytes
}

/**
 * A zip file whose directory lists one file many times: what is 1 KB on the disk unfolds as often as it is listed (after
 * Fifield, "A better zip bomb", 2019).
 */
export function overlappingZip(times: number): Uint8Array {
  const once = Buffer.from(zipOfOneLetter(1))
  const end = once.length - 22
  const start = once.readUInt32LE(end + 16)
  const entry = once.subarray(start, end)
  const record = Buffer.from(once.subarray(end))
  record.writeUInt16LE(times, 8)
  record.writeUInt16LE(times, 10)
  record.writeUInt32LE(entry.length * times, 12)
  return new Uint8Array(Buffer.concat([once.subarray(0, start), ...Array(times).fill(entry), record]))
}
