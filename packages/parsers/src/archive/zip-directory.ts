import { ZipFault } from './zip-fault.ts'

/** A file in a zip file, still compressed. */
export type ZipEntry = {
  /** As written; not safe to be used as a path. */
  name: string
  /** 0: stored, 8: deflated. */
  method: number
  encrypted: boolean
  compressed: Uint8Array
}

/** Sizes and signatures of the records (PKWARE APPNOTE 6.3.10, sections 4.3.7, 4.3.12, 4.3.16). */
const END = { signature: 0x06054b50, size: 22, comment: 65_535 }
const CENTRAL = { signature: 0x02014b50, size: 46 }
const LOCAL = { signature: 0x04034b50, size: 30 }
/** Stands where a number needs more than 32 bits and is kept in the records of zip64. */
const ZIP64 = 0xffffffff
const FLAG = { encrypted: 1, utf8: 1 << 11 }

/**
 * The files of a zip file as its central directory lists them; directories are left out. The directory is read and not the
 * stream of local headers, since only that tells which files are locked, and which share bytes: a zip bomb such as
 * Fifield's (2019) lists the same compressed bytes thousands of times.
 *
 * @throws ZipFault when the directory is missing or damaged, or when files overlap
 */
export function zipEntries(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries: (ZipEntry & { start: number; end: number })[] = []
  try {
    const end = endRecordAt(view)
    const count = view.getUint16(end + 10, true)
    let at = view.getUint32(end + 16, true)
    for (let read = 0; read < count; read++) {
      if (view.getUint32(at, true) !== CENTRAL.signature) throw new ZipFault('its directory is damaged')
      const [nameSize, extraSize, commentSize] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true))
      entries.push(entryAt(bytes, view, at))
      at += CENTRAL.size + (nameSize ?? 0) + (extraSize ?? 0) + (commentSize ?? 0)
    }
  } catch (error) {
    throw error instanceof RangeError ? new ZipFault('it is cut short or damaged') : error
  }
  const inOrder = [...entries].sort((a, b) => a.start - b.start)
  if (inOrder.some(({ start }, index) => start < (inOrder[index - 1]?.end ?? 0)))
    throw new ZipFault('its files overlap, so it is built to unfold without end')
  return entries.filter(({ name }) => !/[/\\]$/.test(name)).map(({ start: _, end: __, ...entry }) => entry)
}

/** The end record stands last, before a comment of any length. */
function endRecordAt(view: DataView): number {
  const first = Math.max(0, view.byteLength - END.size - END.comment)
  for (let at = view.byteLength - END.size; at >= first; at--) {
    if (view.getUint32(at, true) === END.signature) return at
  }
  throw new ZipFault('it has no directory at its end, so it did not come whole')
}

function entryAt(bytes: Uint8Array, view: DataView, at: number): ZipEntry & { start: number; end: number } {
  const flags = view.getUint16(at + 8, true)
  const compressedSize = view.getUint32(at + 20, true)
  const start = view.getUint32(at + 42, true)
  const nameSize = view.getUint16(at + 28, true)
  const name = nameOf(bytes.subarray(at + CENTRAL.size, at + CENTRAL.size + nameSize), (flags & FLAG.utf8) !== 0)
  if (compressedSize === ZIP64 || start === ZIP64)
    throw new ZipFault('it is written as zip64, which only files above 4 GB need')
  if (view.getUint32(start, true) !== LOCAL.signature) throw new ZipFault(`its directory is wrong about ${name}`)
  const data = start + LOCAL.size + view.getUint16(start + 26, true) + view.getUint16(start + 28, true)
  const end = data + compressedSize
  if (end > bytes.byteLength) throw new ZipFault(`${name} in it is cut short`)
  return {
    name,
    method: view.getUint16(at + 10, true),
    encrypted: (flags & FLAG.encrypted) !== 0,
    compressed: bytes.subarray(data, end),
    start,
    end,
  }
}

/** Names say whether they are UTF-8; many that do not are so all the same. */
function nameOf(bytes: Uint8Array, utf8: boolean): string {
  try {
    return new TextDecoder('utf-8', { fatal: !utf8 }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
