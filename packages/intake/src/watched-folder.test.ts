import { appendFile, chmod, mkdir, mkdtemp, readdir, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type WatchedFolder, watchedFolder } from './watched-folder.ts'

let folder: string
let watched: WatchedFolder

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'daybrief-watch-'))
  watched = watchedFolder(folder)
})
afterEach(() => rm(folder, { recursive: true, force: true }))

/** What a poll gives: names with their words, or with the reason of a refusal. */
async function poll(): Promise<string[]> {
  const given: string[] = []
  for await (const one of watched.poll())
    given.push(`${one.name}: ${'reason' in one ? one.reason : new TextDecoder().decode(one.bytes)}`)
  return given
}
const put = (name: string, text: string) => writeFile(join(folder, name), text)

test('a file is given once, at the second look', async () => {
  await mkdir(join(folder, 'morning'))
  await put('morning/fog.txt', 'Fog.')
  expect(await poll()).toEqual([])
  expect(await poll()).toEqual(['morning/fog.txt: Fog.'])
  expect(await poll()).toEqual([])
})

test('a file that grows is left until it stands still', async () => {
  await put('fog.txt', 'Fog')
  await poll()
  await appendFile(join(folder, 'fog.txt'), ' lifts.')
  expect(await poll()).toEqual([])
  expect(await poll()).toEqual(['fog.txt: Fog lifts.'])
})

test('a file that changes later is given again, whole', async () => {
  await put('fog.txt', 'Fog.')
  await poll()
  await poll()
  await appendFile(join(folder, 'fog.txt'), ' Rain.')
  expect([await poll(), await poll()]).toEqual([[], ['fog.txt: Fog. Rain.']])
})

test('a file that takes the place of another is given, though its size is the same', async () => {
  await put('fog.txt', 'Fog.')
  await poll()
  await poll()
  await put('.new', 'Sun.')
  await rename(join(folder, '.new'), join(folder, 'fog.txt'))
  expect([await poll(), await poll()]).toEqual([[], ['fog.txt: Sun.']])
})

test('empty, hidden and temporary files are not given, and an empty folder is no fault', async () => {
  expect(await poll()).toEqual([])
  await put('empty.txt', '')
  await put('.upload.part', 'Fo')
  expect([await poll(), await poll(), await poll()]).toEqual([[], [], []])
})

test('nothing is moved, changed or deleted', async () => {
  await put('fog.txt', 'Fog.')
  await chmod(join(folder, 'fog.txt'), 0o444)
  await poll()
  await poll()
  expect(await readdir(folder)).toEqual(['fog.txt'])
})

test('a folder that is away is said to be, and found again', async () => {
  await put('fog.txt', 'Fog.')
  await rename(folder, `${folder}-away`)
  await expect(poll()).rejects.toThrow(`${folder}: There is no such file or folder; check the path.`)
  await rename(`${folder}-away`, folder)
  expect([await poll(), await poll()]).toEqual([[], ['fog.txt: Fog.']])
})

test('what cannot be reached is refused once', async () => {
  await symlink('/etc/hostname', join(folder, 'link.txt'))
  expect(await poll()).toEqual([expect.stringContaining('link.txt: It is a link that leads out of the folder')])
  expect(await poll()).toEqual([])
})
