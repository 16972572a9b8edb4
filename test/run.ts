/**
 * `npm test`: types, lint, unused code, the build, and all tests, with a real Redis. The last line counts them all:
 * `N passed, N failed, N skipped`. Words after `npm test --` go to vitest and leave out all else.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { bringRedis } from './bring-redis.ts'

const root = resolve(import.meta.dirname, '..')
const bin = (name: string) => join(root, 'node_modules', '.bin', name)
const environment = {
  ...process.env,
  TURBO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
  PATH: `${join(process.execPath, '..')}:${process.env.PATH}`,
}

/** What is checked beside the tests; each counts as one. */
const CHECKS: { name: string; command: string; words: string[] }[] = [
  { name: 'types', command: bin('tsc'), words: ['-p', 'tsconfig.json'] },
  { name: 'lint', command: bin('biome'), words: ['check', '.'] },
  { name: 'unused', command: bin('knip'), words: [] },
  { name: 'build', command: bin('turbo'), words: ['run', 'build', '--output-logs=errors-only'] },
]

const given = process.argv.slice(2)
const counts = { passed: 0, failed: 0, skipped: 0 }
if (given.length === 0) {
  for (const check of CHECKS) {
    const started = performance.now()
    const { status } = spawnSync(check.command, check.words, {
      cwd: root,
      env: environment,
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    counts[status === 0 ? 'passed' : 'failed']++
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    console.log(`${status === 0 ? 'ok' : 'FAILED'}: ${check.name} (${seconds} s)`)
  }
}
bringRedis()
const tests = runTests(given)
for (const key of ['passed', 'failed', 'skipped'] as const) counts[key] += tests[key]
console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`)
process.exitCode = counts.failed > 0 ? 1 : 0

function runTests(words: string[]): typeof counts {
  const folder = mkdtempSync(join(tmpdir(), 'daybrief-test-'))
  const file = join(folder, 'counts.json')
  const reporters = ['--reporter=default', '--reporter=./test/count-reporter.ts']
  const { status } = spawnSync(process.execPath, [bin('vitest'), 'run', ...reporters, ...words], {
    cwd: root,
    env: { ...environment, TEST_COUNTS: file },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  try {
    const read: typeof counts = JSON.parse(readFileSync(file, 'utf8'))
    // Vitest may fail for a reason that is no test: an error outside all of them, a setting.
    if (status !== 0 && read.failed === 0) read.failed = 1
    return read
  } catch {
    return { passed: 0, failed: 1, skipped: 0 }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
