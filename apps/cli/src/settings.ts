import { resolve } from 'node:path'
import { readSettings, type Settings } from '@daybrief/worker'
import { Problem } from './problem.ts'

/** Options that every command takes; each wins over its environment variable. */
export type CommonOptions = { store?: string; out?: string; editorial?: string; json?: boolean }

/** Settings of a command: its options over the environment. */
export function settingsOf(options: CommonOptions): Settings {
  const settings = read()
  return {
    ...settings,
    ...(options.store === undefined ? {} : { store: resolve(options.store) }),
    ...(options.out === undefined ? {} : { out: resolve(options.out) }),
    ...(options.editorial === undefined ? {} : { editorial: resolve(options.editorial) }),
  }
}

function read(): Settings {
  try {
    return readSettings()
  } catch (error) {
    throw new Problem(String(error instanceof Error ? error.message : error), 'configuration')
  }
}
