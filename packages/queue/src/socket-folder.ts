import { createHash } from 'node:crypto'
import { lstat, mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Longest folder whose sockets still fit into the 104 bytes that the shortest `sun_path` (macOS, BSD) holds. */
const LONGEST_FOLDER = 90

/** Enough of the hash that no two folders of one machine meet. */
const HASH_LENGTH = 16

/**
 * A short folder for sockets, since the path of a socket may hold some 100 bytes only. The same folder each time for the
 * same data folder, so that a Redis that is started again has the address it had.
 *
 * @throws Error when another user of this machine has put something in its place.
 */
export async function socketFolder(dataFolder: string): Promise<string> {
  const user = process.getuid?.() ?? 0
  const hash = createHash('sha256').update(`${user}\0${dataFolder}`).digest('hex').slice(0, HASH_LENGTH)
  const name = `daybrief-${hash}`
  const usual = join(tmpdir(), name)
  const folder = Buffer.byteLength(usual) <= LONGEST_FOLDER ? usual : join('/tmp', name)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const found = await lstat(folder)
  if (!found.isDirectory() || found.uid !== user || (found.mode & 0o077) !== 0) {
    throw new Error(`${folder}: expected a folder that only this user can enter; remove it and start again.`)
  }
  return folder
}
