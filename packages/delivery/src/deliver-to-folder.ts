import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Briefing } from '@daybrief/schema'
import type { DeliveredFormat } from './delivered-format.ts'
import { DeliveryFailure } from './delivery-failure.ts'
import { writeAtomically } from './write-atomically.ts'

/** Names that can only be one step below the folder. */
const SAFE_NAME = /^[a-z0-9][a-z0-9-]*$/

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
  const folder = join(options.folder, safe(id))
  const files = options.formats.map((format) => ({
    path: join(folder, `briefing.${safe(format.extension)}`),
    bytes: new TextEncoder().encode(format.render(briefing)),
  }))
  await orFail(id, folder, () => mkdir(folder, { recursive: true }))
  for (const { path, bytes } of files) await orFail(id, path, () => writeAtomically(path, bytes))
  return files.map(({ path }) => path)
}

function safe(name: string): string {
  if (SAFE_NAME.test(name)) return name
  throw new DeliveryFailure(`“${name}” cannot name a file: expected small letters, digits and hyphens.`)
}

async function orFail(edition: string, path: string, write: () => Promise<unknown>): Promise<void> {
  try {
    await write()
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException
    const reason = SENTENCES[code] ?? `the system says ${message}.`
    throw new DeliveryFailure(`Edition ${edition} could not be written to ${path}: ${reason}`, { cause: error })
  }
}

const SENTENCES: Record<string, string> = {
  EACCES: 'this user has no right to write there; change its rights or give another folder.',
  EDQUOT: 'the quota of this user is used up; make room or give another folder.',
  EEXIST: 'a file stands where a folder should; move it or give another folder.',
  EISDIR: 'a folder stands where the file should; move it or give another folder.',
  ENOSPC: 'the disk is full; make room or give another folder.',
  ENOTDIR: 'a file stands where a folder should; move it or give another folder.',
  EPERM: 'this user has no right to write there; change its rights or give another folder.',
  EROFS: 'that disk cannot be written to; give another folder.',
}
