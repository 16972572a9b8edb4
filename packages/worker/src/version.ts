import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** Version of Daybrief, as the root package says; stands in the manifest of each briefing. */
export const version: string = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../../package.json'), 'utf8'),
).version
