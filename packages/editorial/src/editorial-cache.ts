import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Editorial } from '@daybrief/schema'
import { z } from 'zod'
import { editorialFingerprint } from './editorial-fingerprint.ts'
import { modelFingerprint } from './model-fingerprint.ts'

/**
 * Keeps checked editorial data as JSON, since reading and checking YAML takes longer. The name of the file is a SHA-256
 * of everything it was made from, the schema too, so it can be missing, never stale. Nothing depends on it: what
 * cannot be read, is damaged or cannot be written is passed over.
 */
export type EditorialCache = { read(): Promise<Editorial | null>; write(editorial: Editorial): Promise<void> }

/** The cache for editorial data made from these texts. Each text comes with its path below the editorial folder. */
export function editorialCache(folder: string, sources: readonly { path: string; text: string }[]): EditorialCache {
  const file = join(folder, `editorial-${keyOf(sources)}.json`)
  return {
    async read() {
      try {
        const editorial = JSON.parse(await readFile(file, 'utf8')) as Editorial
        return isWhole(editorial) ? editorial : null
      } catch {
        return null
      }
    },
    async write(editorial) {
      const draft = `${file}.${process.pid}.tmp`
      try {
        await mkdir(folder, { recursive: true })
        await writeFile(draft, JSON.stringify(editorial))
        await rename(draft, file)
      } catch {
        // A cache that cannot be written costs time, not truth.
      }
    },
  }
}

function isWhole({ fingerprint, models, ...records }: Editorial): boolean {
  const unchanged = models.every((model) => modelFingerprint(model) === model.fingerprint)
  return unchanged && editorialFingerprint(records) === fingerprint
}

function keyOf(sources: readonly { path: string; text: string }[]): string {
  const hash = createHash('sha256').update(JSON.stringify(z.toJSONSchema(Editorial)))
  for (const { path, text } of sources) hash.update(`\0${path}\0${text}`)
  return hash.digest('hex').slice(0, 32)
}
