import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Briefing } from '@daybrief/schema'
import type { DeliveredFormat } from './delivered-format.ts'
import { orFail, safeName } from './in-folder.ts'
import { writeAtomically } from './write-atomically.ts'

/**
 * Writes a briefing in each format as `<folder>/<edition id>/briefing.<extension>`. All formats are rendered before the
 * first is written; each file appears whole or not at all, and one that is the same already is not touched.
 *
 * @returns where the briefing stands now, in order of the formats
 * @throws DeliveryFailure when a file cannot be written; those before it are
 */
export async function deliverToFolder(
  briefing: Briefing,
  options: { folder: string; formats: DeliveredFormat[] },
): Promise<string[]> {
  const { id } = briefing.edition
  const folder = join(options.folder, safeName(id))
  const files: { path: string; bytes: Uint8Array }[] = []
  for (const format of options.formats) {
    const written = await format.render(briefing)
    const bytes = typeof written === 'string' ? new TextEncoder().encode(written) : written
    files.push({ path: join(folder, `briefing.${safeName(format.extension)}`), bytes })
  }
  const what = `Edition ${id}`
  await orFail(what, folder, () => mkdir(folder, { recursive: true }))
  for (const { path, bytes } of files) await orFail(what, path, () => writeAtomically(path, bytes))
  return files.map(({ path }) => path)
}
