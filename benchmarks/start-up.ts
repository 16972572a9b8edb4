import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { report } from './report.ts'

const ROOT = resolve(import.meta.dirname, '..')
const DAYBRIEF = join(ROOT, 'daybrief')

/** Times of one start of which the median counts. */
const STARTS = 7

/** What a start of the command costs, against that of an empty program. */
export function startUp(): void {
  const folder = mkdtempSync(join(tmpdir(), 'daybrief-bench-'))
  const empty = wall(process.execPath, ['-e', '0'])
  const show = (name: string, time: number) =>
    report(name, `${time.toFixed(0)} ms`, `${(time / empty).toFixed(1)} × an empty program`)
  show('an empty program', empty)
  show('daybrief --version', wall(DAYBRIEF, ['--version']))
  const samples = ['run', join(ROOT, 'samples/news'), '-e', 'southeast-asia']
  const places = ['--store', join(folder, 'store'), '--out', join(folder, 'out')]
  show('daybrief run samples', wall(DAYBRIEF, [...samples, ...places]))
  rmSync(folder, { recursive: true, force: true })
}

function wall(command: string, given: string[]): number {
  const times = Array.from({ length: STARTS }, () => {
    const started = performance.now()
    spawnSync(command, given, { stdio: 'ignore' })
    return performance.now() - started
  })
  return times.sort((left, right) => left - right)[Math.floor(STARTS / 2)]!
}
