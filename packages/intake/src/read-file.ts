import { constants, type Stats } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { bytesUpTo } from './bytes-up-to.ts'
import { FILE_LIMIT, tooLarge } from './file-limit.ts'

/** What a file gave: its bytes, or the sentence that says why not. */
export type FileRead = { bytes: Uint8Array } | { reason: string }

/** Opened without waiting: a pipe put in the file's place meanwhile would hold us up for ever. */
const OPEN_FLAGS = constants.O_RDONLY | constants.O_NONBLOCK

/**
 * Reads a regular file of at most 20 MB, and never more, though it grow while we read. What it is is asked before it is
 * opened, since to open a device may change something elsewhere, and again afterwards.
 *
 * @throws the system's error when the file cannot be found, opened or read
 */
export async function readFile(path: string | Buffer): Promise<FileRead> {
  const unfit = unfitness(await stat(path))
  if (unfit) return { reason: unfit }
  await using file = await open(path, OPEN_FLAGS)
  const changed = unfitness(await file.stat())
  if (changed) return { reason: changed }
  const bytes = await bytesUpTo(FILE_LIMIT, file.createReadStream({ autoClose: false, end: FILE_LIMIT }))
  return bytes ? { bytes } : { reason: tooLarge() }
}

function unfitness(stats: Stats): string | null {
  if (stats.isFile()) return stats.size > FILE_LIMIT ? tooLarge(stats.size) : null
  if (stats.isSocket()) return 'It is a socket, not a file.'
  if (stats.isFIFO()) return 'It is a pipe, not a file; give `-` to read from standard input.'
  return 'It is a device, not a file.'
}
