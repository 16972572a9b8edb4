import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { ROOT } from './inputs.ts'

/** How a command ended and what it printed. */
export type Ended = { code: number; out: string; errors: string }

/** Runs `daybrief` as a user does, from the launcher. */
export function daybrief(
  words: string[],
  options: { folder: string; environment?: Record<string, string>; input?: string },
): Promise<Ended> {
  const { TEST_COUNTS: _, VITEST: __, NODE_OPTIONS: ___, ...inherited } = process.env
  return new Promise((resolve) => {
    const child = execFile(
      join(ROOT, 'daybrief'),
      words,
      { cwd: options.folder, env: { ...inherited, NODE_ENV: '', ...options.environment }, maxBuffer: 64 * 1024 * 1024 },
      (error, out, errors) => resolve({ code: error === null ? 0 : Number(error.code ?? 1), out, errors }),
    )
    child.stdin?.on('error', () => {})
    child.stdin?.end(options.input ?? '')
  })
}
