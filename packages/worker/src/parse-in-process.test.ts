import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { documentOf } from '@daybrief/intake'
import { Permanent } from '@daybrief/pipeline'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { type ParseProcess, parseInProcess } from './parse-in-process.ts'

let parser: ParseProcess
afterEach(() => parser?.close())

const input = (name: string, text: string) => {
  const bytes = new TextEncoder().encode(text)
  const document = documentOf(
    { name, bytes, arrival: 'file', address: null, charset: null },
    { mediaType: 'text/plain', receivedAt: '2025-03-13T12:00:00.000Z' },
  )
  return [document, bytes] as const
}
const REPORT =
  'Boats collide off Koh Meas\n\nTwo boats collided off Koh Meas on Monday, the harbour police said. Nobody was hurt.\n'
/** 10 MB of articles: takes some 8 s and more than 200 MB. */
const LARGE = Array.from(
  { length: 80_000 },
  (_, ferry) =>
    `Ferry ${ferry} aground\n\nFerry ${ferry} ran aground in fog off Koh Meas, the harbour police said. Nobody was hurt.\n`,
).join('\n')
const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

describe('parseInProcess', { timeout: 30_000 }, () => {
  it('parses, one document after another in one process', async () => {
    parser = parseInProcess({ publishers: [] })
    const pid = parser.pid()
    const [first, second] = await Promise.all([
      parser.parse(...input('boats.txt', REPORT)),
      parser.parse(...input('again.txt', REPORT)),
    ])
    expect(first.articles.map(({ headline }) => headline?.text)).toEqual(['Boats collide off Koh Meas'])
    expect(second.articles).toHaveLength(1)
    expect(parser.pid()).toBe(pid)
  })

  for (const [limit, options, words] of [
    ['time', { timeLimitSeconds: 2 }, /^large\.txt was given up: it took longer than 2 s to read/],
    ['memory', { memoryLimitMb: 130 }, /^large\.txt was given up: reading it needed more than 130 MB/],
  ] as const)
    it(`gives up one that breaks the limit of ${limit}, and harms none beside it`, async () => {
      parser = parseInProcess({ publishers: [], ...options })
      await parser.parse(...input('warm.txt', REPORT))
      const pid = parser.pid()
      const [before, large, after] = await Promise.allSettled([
        parser.parse(...input('before.txt', REPORT)),
        parser.parse(...input('large.txt', LARGE)),
        parser.parse(...input('after.txt', REPORT)),
      ])
      expect([before.status, after.status]).toEqual(['fulfilled', 'fulfilled'])
      expect(large).toMatchObject({ status: 'rejected', reason: expect.any(Permanent) })
      expect(large.status === 'rejected' && large.reason.message).toMatch(words)
      expect(parser.pid()).not.toBe(pid)
    })

  it('says what cannot be read as a permanent failure', async () => {
    parser = parseInProcess({ publishers: [] })
    await expect(parser.parse(...input('empty.txt', ''))).rejects.toBeInstanceOf(Permanent)
  })

  it('does not blame a document for a process that somebody else ended', async () => {
    parser = parseInProcess({ publishers: [] })
    await parser.parse(...input('warm.txt', REPORT))
    process.kill(parser.pid() ?? 0, 'SIGKILL')
    await vi.waitFor(() => expect(isAlive(parser.pid() ?? 0)).toBe(false))
    expect((await parser.parse(...input('boats.txt', REPORT))).articles).toHaveLength(1)
  })

  it.skipIf(process.platform !== 'linux')('gives the process nothing of the environment', () => {
    vi.stubEnv('DAYBRIEF_SECRET', 'hidden')
    parser = parseInProcess({ publishers: [] })
    vi.unstubAllEnvs()
    const pid = parser.pid() ?? 0
    expect(readFileSync(`/proc/${pid}/cmdline`, 'latin1')).toContain('--permission')
    expect(readFileSync(`/proc/${pid}/environ`, 'latin1')).not.toContain('hidden')
  })

  it('ends with its parent, however that ends, and does not keep it', async () => {
    const program = (then: string) => `
      const { parseInProcess } = await import(${JSON.stringify(join(import.meta.dirname, 'parse-in-process.ts'))})
      const parser = parseInProcess({ publishers: [] })
      console.log(parser.pid())
      ${then}`
    for (const then of ['', "process.kill(process.pid, 'SIGKILL')"]) {
      const flags = ['--conditions=source', '--no-warnings', '--input-type=module', '-e', program(then)]
      const { stdout } = await promisify(execFile)(process.execPath, flags).catch((error) => error)
      await vi.waitFor(() => expect(isAlive(Number(stdout))).toBe(false), { timeout: 5_000 })
    }
  })
})
