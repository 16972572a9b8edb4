import type { Stats } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { basename, join, resolve, sep } from 'node:path'
import type { Arrived, Refused } from './arrived.ts'
import { readFile } from './read-file.ts'
import { systemFailure } from './system-failure.ts'

/** A place in the walk. Paths are bytes: a name need not be valid UTF-8. */
type Place = { path: Buffer; name: string; root: string; above: string[] }

/**
 * Reads files and folders, folders with all that is in them, in the order given and within a folder in byte order of
 * names. A file's name is its path below the folder given, or its base name. What cannot be read is refused with a
 * sentence and the others go on. Hidden files and links that lead out of the folder are left out, and said to be; a
 * path that was given itself is always followed.
 */
export async function* filesIn(paths: string[]): AsyncGenerator<Arrived | Refused> {
  for (const path of paths) yield* given(path)
}

async function* given(path: string): AsyncGenerator<Arrived | Refused> {
  try {
    const root = await realpath(path)
    const stats = await stat(root)
    if (!stats.isDirectory()) return yield await file({ path: Buffer.from(root), name: basename(resolve(path)) })
    let found = false
    for await (const result of folder({ path: Buffer.from(root), name: '', root, above: [root] }, path)) {
      found = true
      yield result
    }
    if (!found) yield refused(path, 'It is a folder without files.')
  } catch (error) {
    yield refused(path, systemFailure(error))
  }
}

async function* folder(place: Place, shown = place.name): AsyncGenerator<Arrived | Refused> {
  let names: Buffer[]
  try {
    names = await readdir(place.path, { encoding: 'buffer' })
  } catch (error) {
    return yield refused(shown, systemFailure(error))
  }
  for (const name of names.sort(Buffer.compare)) {
    const path = Buffer.concat([place.path, Buffer.from(sep), name])
    yield* found({ ...place, path, name: join(place.name, name.toString()).replaceAll(sep, '/') })
  }
}

async function* found(place: Place): AsyncGenerator<Arrived | Refused> {
  const { path, name, root, above } = place
  if (basename(name).startsWith('.')) {
    return yield refused(name, 'It is hidden (its name starts with a dot); name it to have it read.', true)
  }
  let real: string
  let stats: Stats
  try {
    real = await realpath(path)
    stats = await stat(path)
  } catch (error) {
    return yield refused(name, systemFailure(error))
  }
  if (!inside(root, real)) return yield refused(name, 'It is a link that leads out of the folder; name its target.')
  if (!stats.isDirectory()) return yield await file(place)
  if (above.includes(real)) return yield refused(name, 'It is a link to a folder it stands in.')
  yield* folder({ ...place, above: [...above, real] })
}

async function file({ path, name }: { path: Buffer; name: string }): Promise<Arrived | Refused> {
  try {
    const read = await readFile(path)
    if ('reason' in read) return refused(name, read.reason)
    return { name, bytes: read.bytes, arrival: 'file', address: null, charset: null }
  } catch (error) {
    return refused(name, systemFailure(error))
  }
}

function refused(name: string, reason: string, expected = false): Refused {
  return { name, reason, expected }
}

function inside(root: string, path: string): boolean {
  return path === root || path.startsWith(root.endsWith(sep) ? root : root + sep)
}
