import { resolve } from 'node:path'
import { readEditorial } from '@daybrief/editorial'
import type { Editorial } from '@daybrief/schema'
import type { Settings } from './settings.ts'

/** Reading 300 YAML files takes a quarter of a second, what was read of them before a twentieth. */
const CACHE = resolve(import.meta.dirname, '../../../.cache/editorial')

/**
 * The editorial data of these settings.
 *
 * @throws EditorialFault that names file and line of each mistake.
 */
export function openEditorial(settings: Pick<Settings, 'editorial'>): Promise<Editorial> {
  return readEditorial(settings.editorial, { cache: CACHE })
}
