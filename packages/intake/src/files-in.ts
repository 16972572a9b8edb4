import type { Arrived, Refused } from './arrived.ts'
import { readFile } from './read-file.ts'
import { systemFailure } from './system-failure.ts'
import { type FoundFile, walk } from './walk.ts'

/**
 * Reads files and folders, folders with all that is in them, in the order given and within a folder in byte order of
 * names. A file's name is its path below the folder given, or its base name. What cannot be read is refused with a
 * sentence and the others go on. Hidden files and links that lead out of the folder are left out, and said to be; a
 * path that was given itself is always followed.
 */
export async function* filesIn(paths: string[]): AsyncGenerator<Arrived | Refused> {
  for await (const found of walk(paths)) yield 'reason' in found ? found : await readFound(found)
}

/** Reads a file that was found, or says why not. */
export async function readFound({ path, name }: Pick<FoundFile, 'path' | 'name'>): Promise<Arrived | Refused> {
  try {
    const read = await readFile(path)
    if ('reason' in read) return { name, reason: read.reason, expected: false }
    return { name, bytes: read.bytes, arrival: 'file', address: null, charset: null }
  } catch (error) {
    return { name, reason: systemFailure(error), expected: false }
  }
}
