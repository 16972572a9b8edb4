import { constants, deflateRawSync } from 'node:zlib'

const MEGABYTE = 1024 * 1024
/** A block that ends a deflate stream and holds nothing (RFC 1951, 3.2.6). */
const LAST_BLOCK = Buffer.from([0x03, 0x00])

/** A file in a zip file: its name, the deflate stream, and the size that is written for it. */
type Packed = { name: string; data: Buffer; size: number }

/** A zip file with one file that stands in its directory so many times (PKWARE APPNOTE, 4.3.7, 4.3.12 and 4.3.16). */
function zipOf({ name, data, size }: Packed, times = 1): Uint8Array {
  const local = Buffer.alloc(30)
  local.writeUInt32LE(0x04034b50, 0)
  local.writeUInt16LE(8, 8)
  local.writeUInt32LE(data.length, 18)
  local.writeUInt32LE(size, 22)
  local.writeUInt16LE(name.length, 26)
  const entry = Buffer.alloc(46)
  entry.writeUInt32LE(0x02014b50, 0)
  local.copy(entry, 6, 4)
  const directory = Buffer.concat(Array(times).fill(Buffer.concat([entry, Buffer.from(name)])))
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(times, 8)
  end.writeUInt16LE(times, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(local.length + name.length + data.length, 16)
  return new Uint8Array(Buffer.concat([local, Buffer.from(name), data, directory, end]))
}

/** A deflate stream of a text so many times over, made without holding what it unfolds to. */
function repeatedDeflate(text: Uint8Array, times: number): Buffer {
  // After a full flush no block refers to one before, so that blocks can be repeated.
  const once = deflateRawSync(text, { level: 9, finishFlush: constants.Z_FULL_FLUSH })
  return Buffer.concat([...Array(times).fill(once), LAST_BLOCK])
}

const megabyteOfOneLetter = () => new Uint8Array(MEGABYTE).fill(0x61)

/** A gzip file of so many megabytes of one letter (RFC 1952). */
export const unfoldingGzip = (megabytes: number) =>
  new Uint8Array(
    Buffer.concat([
      Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]),
      repeatedDeflate(megabyteOfOneLetter(), megabytes),
      Buffer.alloc(8),
    ]),
  )

/** A zip file with one file that unfolds to a text so many times over. */
export const unfoldingZip = (name: string, options: { text: Uint8Array; times: number }) =>
  zipOf({
    name,
    data: repeatedDeflate(options.text, options.times),
    size: options.text.length * options.times,
  })

/** So many megabytes of one letter in a zip file. */
export const zipOfOneLetter = (megabytes: number) =>
  unfoldingZip('a.txt', { text: megabyteOfOneLetter(), times: megabytes })

/** A zip file in a zip file, so many deep. */
export function nestedZip(levels: number, innermost: Uint8Array): Uint8Array {
  let bytes = innermost
  for (let level = 0; level < levels; level++)
    bytes = zipOf({ name: `level-${level}.zip`, data: deflateRawSync(bytes), size: bytes.length })
  return bytes
}

/**
 * A zip file whose directory lists one file many times: what is 1 KB on the disk unfolds as often as it is listed (after
 * Fifield, "A better zip bomb", 2019).
 */
export const overlappingZip = (times: number) =>
  zipOf({ name: 'a.txt', data: repeatedDeflate(megabyteOfOneLetter(), 1), size: MEGABYTE }, times)
