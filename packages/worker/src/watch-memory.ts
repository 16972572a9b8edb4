import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** On Linux a look costs 30 µs, so that it can be often; elsewhere it starts a program. */
const LINUX_MILLISECONDS = 10
const ELSEWHERE_MILLISECONDS = 250

/** Megabytes of memory that a process holds (resident set); null when it cannot be told, as of a process that has ended. */
export function residentMegabytes(pid: number): number | null {
  try {
    const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'latin1'))?.[1]
    return kilobytes === undefined ? null : Number(kilobytes) / 1024
  } catch {
    return null
  }
}

/** Looks at the memory of a process until stopped, and tells when it holds more than the limit. */
export function watchMemory(pid: number, options: { limitMb: number; onOver: () => void }): () => void {
  const { limitMb, onOver } = options
  const look =
    process.platform === 'linux'
      ? () => (residentMegabytes(pid) ?? 0) > limitMb && onOver()
      : () =>
          execFile('ps', ['-o', 'rss=', '-p', String(pid)], (error, kilobytes) => {
            if (error === null && Number(kilobytes) / 1024 > limitMb) onOver()
          })
  const timer = setInterval(look, process.platform === 'linux' ? LINUX_MILLISECONDS : ELSEWHERE_MILLISECONDS)
  return () => clearInterval(timer)
}
