import type { Stats } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { basename, join, resolve, sep } from 'node:path'
import type { Refused } from './arrived.ts'
import { systemFailure } from './system-failure.ts'

/** A file that was found. Its path is bytes: a name need not be valid UTF-8. */
export type FoundFile = { path: Buffer; name: string; stats: Stats }

/** A place in the walk. */
type Place = { path: Buffer; name: string; root: string; above: string[] }

/**
 * Finds files in paths, folders with all that is in them, in the order given and within a folder in byte order of names.
 * A file's name is its path below the folder given, or its base name. What cannot be reached is refused with a sentence
 * and the others go on. Hidden files and links that lead out of the folder are left out, and said to be; a path that was
 * given itself is always followed.
 */
export async function* walk(paths: string[]): AsyncGenerator<FoundFile | Refused> {
  for (const path of paths) yield* given(path)
}

async function* given(path: string): AsyncGenerator<FoundFile | Refused> {
  try {
    const root = await realpath(path)
    const stats = await stat(root)
    if (!stats.isDirectory()) return yield { path: Buffer.from(root), name: basename(resolve(path)), stats }
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

async function* folder(place: Place, shown = place.name): AsyncGenerator<FoundFile | Refused> {
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

async function* found(place: Place): AsyncGenerator<FoundFile | Refused> {
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
  if (!stats.isDirectory()) return yield { path, name, stats }
  if (above.includes(real)) return yield refused(name, 'It is a link to a folder it stands in.')
  yield* folder({ ...place, above: [...above, real] })
}

function refused(name: string, reason: string, expected = false): Refused {
  return { name, reason, expected }
}

function inside(root: string, path: string): boolean {
  return path === root || path.startsWith(root.endsWith(sep) ? root : root + sep)
}
