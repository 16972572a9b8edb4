import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { Redis } from 'ioredis'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { pong } from './pong.ts'
import { startPrivateRedis } from './private-redis.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'daybrief-test-'))
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await rm(folder, { recursive: true, force: true })
})

const socketOf = (url: string) => url.slice('unix://'.length)
const flags = ['--conditions=source', '--disable-warning=ExperimentalWarning', '--input-type=module']
/** A program that owns a Redis, says where it is, and then ends unless `before` holds it. */
const program = (before: string) => `
  ${before}
  const { startPrivateRedis } = await import(${JSON.stringify(join(import.meta.dirname, 'private-redis.ts'))})
  const redis = await startPrivateRedis({ folder: ${JSON.stringify(folder)} })
  console.log(redis.url)
`

test('starts with the settings that lose no job, on a socket that only this user can reach', async () => {
  const server = await startPrivateRedis({ folder })
  const redis = new Redis(socketOf(server.url))
  try {
    const setting = async (name: string) => ((await redis.config('GET', name)) as string[])[1]
    expect(await setting('appendonly')).toBe('yes')
    expect(await setting('appendfsync')).toBe('always')
    expect(await setting('maxmemory-policy')).toBe('noeviction')
    expect(await setting('port')).toBe('0')
    expect((await stat(dirname(socketOf(server.url)))).mode & 0o777).toBe(0o700)
    expect((await stat(socketOf(server.url))).mode & 0o777).toBe(0o700)
  } finally {
    redis.disconnect()
    await server.stop()
  }
  expect(await pong(socketOf(server.url))).toBe(false)
  await expect(stat(dirname(socketOf(server.url)))).rejects.toThrow('ENOENT')
})

test('a folder whose path is too long for a socket, and odd, keeps its keys over a restart at the same address', async () => {
  const odd = join(folder, `${'a long name '.repeat(15)} "quoted" $HOME`)
  const first = await startPrivateRedis({ folder: odd })
  const writer = new Redis(socketOf(first.url))
  await writer.set('port', 'Kampot')
  writer.disconnect()
  await first.stop()
  await first.stop()
  expect(await readdir(odd)).toContain('appendonlydir')

  const second = await startPrivateRedis({ folder: odd })
  const reader = new Redis(socketOf(second.url))
  expect(await reader.get('port')).toBe('Kampot')
  reader.disconnect()
  await second.stop()
  expect(second.url).toBe(first.url)
})

test('says how to get redis-server when there is none', async () => {
  vi.stubEnv('PATH', await withOnlySh())
  await expect(startPrivateRedis({ folder })).rejects.toThrow(
    'redis-server is not on PATH. Get it with "apt-get install redis-server" (Debian, Ubuntu), "dnf install redis" (Fedora) or "brew install redis" (macOS).',
  )
})

test('does not share a folder with a Redis that serves it', async () => {
  const server = await startPrivateRedis({ folder })
  await expect(startPrivateRedis({ folder })).rejects.toThrow(
    `A Redis already serves ${folder}: stop the process that started it, or choose another folder.`,
  )
  expect(await pong(socketOf(server.url))).toBe(true)
  await server.stop()
})

test('shows the end of the log of a Redis that does not start', async () => {
  await writeFile(join(folder, 'appendonlydir'), 'a file where a folder is needed')
  await expect(startPrivateRedis({ folder })).rejects.toThrow(/redis-server did not start in .*\n.*appendonlydir/s)
})

test('goes when its owner is killed, so that the next one starts', async () => {
  const owner = spawn(process.execPath, [...flags, '-e', program('setInterval(() => {}, 1000)')])
  const [bytes] = await once(owner.stdout, 'data')
  const socket = socketOf(String(bytes).trim())
  expect(await pong(socket)).toBe(true)
  owner.kill('SIGKILL')
  await once(owner, 'exit')
  const next = await startPrivateRedis({ folder })
  expect(socketOf(next.url)).toBe(socket)
  await next.stop()
})

test('lets its owner end, and goes with it', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [...flags, '-e', program('')], { timeout: 10_000 })
  const socket = socketOf(stdout.trim())
  await vi.waitFor(async () => expect(await pong(socket)).toBe(false), { timeout: 2_000 })
  await rm(dirname(socket), { recursive: true })
})

test('is not stopped by the Ctrl-C that is meant for its owner', async () => {
  const stay = "process.on('SIGINT', () => {}); setInterval(() => {}, 1000)"
  const owner = spawn(process.execPath, [...flags, '-e', program(stay)], { detached: true })
  const [bytes] = await once(owner.stdout, 'data')
  const socket = socketOf(String(bytes).trim())
  process.kill(-Number(owner.pid), 'SIGINT')
  await sleep(300)
  const alive = await pong(socket)
  owner.kill('SIGKILL')
  await vi.waitFor(async () => expect(await pong(socket)).toBe(false), { timeout: 2_000 })
  await rm(dirname(socket), { recursive: true })
  expect(alive).toBe(true)
})

/** A folder for PATH that has a shell and nothing else. */
async function withOnlySh(): Promise<string> {
  await symlink('/bin/sh', join(folder, 'sh'))
  return folder
}
