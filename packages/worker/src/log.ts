import { type Logger, pino } from 'pino'
import type { Settings } from './settings.ts'

export type { Logger }

/** A log of JSON lines on standard output, with names of nothing but the stage. */
export function openLog(name: string, settings: Pick<Settings, 'logLevel'>): Logger {
  return pino({ name, level: settings.logLevel, base: { name } })
}
