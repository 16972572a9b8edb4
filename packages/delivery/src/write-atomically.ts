import { randomUUID } from 'node:crypto'
import { open, readFile, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/**
 * Puts a file in its place whole: who reads it sees the old bytes or the new ones, also after a power cut. A file that
 * holds the very bytes is not touched, so that its time says when it changed.
 *
 * @throws the system's error; the old file is then still there
 */
export async function writeAtomically(path: string, bytes: Uint8Array): Promise<void> {
  if (await holds(path, bytes)) return
  const folder = dirname(path)
  // A name of its own for each writer: two that write the same file at once must not write into one another.
  const draft = join(folder, `.${basename(path)}.${randomUUID()}.draft`)
  try {
    await using file = await open(draft, 'wx')
    await file.writeFile(bytes)
    await file.sync()
    await rename(draft, path)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
  await using handle = await open(folder)
  await handle.sync()
}

async function holds(path: string, bytes: Uint8Array): Promise<boolean> {
  try {
    return Buffer.compare(await readFile(path), bytes) === 0
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw error
  }
}
