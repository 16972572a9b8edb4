import { type ChildProcess, spawn } from 'node:child_process'
import { getCompileCacheDir } from 'node:module'
import { join, resolve } from 'node:path'
import type { Publisher } from '@daybrief/schema'
import type { ParseSetting } from './parse-process.ts'

const root = resolve(import.meta.dirname, '../../..')
/** Space for young objects, which V8 holds three times: with its 16 MB a text of 19 MB needs 446 MB, with 4 MB 285 MB. */
const YOUNG_MB = 8
/** So much of what a process says before it dies is told. */
const LAST_WORDS = 300

/** A process that parses, and what it last said on its standard error. */
export type StartedProcess = { child: ChildProcess; lastWords(): string }

/**
 * Starts a process that parses, with nothing of this one's environment and under Node's permission model: it reads the
 * project's folder, writes compiled code to a folder that no other process reads, and starts nothing.
 */
export function startParseProcess(options: {
  publishers: Publisher[] | Promise<Publisher[]>
  heapMb: number
}): StartedProcess {
  const source = import.meta.url.endsWith('.ts')
  const cache = getCompileCacheDir()
  // Of its own: what it writes there must not come to run in a process that may do more.
  const ownCache = cache === undefined ? null : join(cache, 'parsers')
  const child = spawn(
    process.execPath,
    [
      ...(source ? ['--conditions=source'] : []),
      '--no-warnings',
      `--max-old-space-size=${options.heapMb}`,
      `--max-semi-space-size=${YOUNG_MB}`,
      '--permission',
      `--allow-fs-read=${root}`,
      ...(ownCache === null ? [] : [`--allow-fs-read=${ownCache}`, `--allow-fs-write=${ownCache}`]),
      join(import.meta.dirname, source ? 'parse-process.ts' : 'parse-process.js'),
    ],
    {
      env: ownCache === null ? {} : { NODE_COMPILE_CACHE: ownCache },
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    },
  )
  let said = ''
  child.stderr?.on('data', (words) => {
    said = (said + words).slice(-LAST_WORDS * 10)
  })
  child.on('error', (error) => {
    said = error.message
  })
  rest(child)
  const tell = (publishers: Publisher[]) => child.send({ publishers } satisfies ParseSetting, () => {})
  // Who asks waits for the publishers, too, and hears why they do not come.
  Promise.resolve(options.publishers).then(tell, () => {})
  const faultLine = () => /^\S*(?:Error|FATAL ERROR).*$/m.exec(said)?.[0] ?? said.trim()
  return { child, lastWords: () => faultLine().slice(0, LAST_WORDS) }
}

/** Lets this process end while the other has nothing to do. */
export function rest(child: ChildProcess): void {
  child.unref()
  child.channel?.unref()
  const errors = child.stderr
  if (errors !== null && 'unref' in errors && typeof errors.unref === 'function') errors.unref()
}
