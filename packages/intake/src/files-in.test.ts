import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { FILE_LIMIT } from './file-limit.ts'
import { filesIn } from './files-in.ts'

let folder: string
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'daybrief-intake-')))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Writes files below the test's folder: path to text. */
function write(files: Record<string, string>) {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
}

/** `name: text` of what came in, `name! reason` of what was refused, in order. */
async function told(...paths: string[]): Promise<string[]> {
  const lines: string[] = []
  for await (const result of filesIn(paths)) {
    if ('reason' in result) lines.push(`${result.name}! ${result.reason}`)
    else lines.push(`${result.name}: ${new TextDecoder().decode(result.bytes)}`)
  }
  return lines
}

test('a folder is read with all that is in it, in byte order of names', async () => {
  write({ 'b.txt': '1', 'B.txt': '2', 'é.txt': '3', 'a/z.txt': '4', 'a/y/x.txt': '5', 'a.txt': '6' })
  expect(await told(folder)).toEqual(['B.txt: 2', 'a/y/x.txt: 5', 'a/z.txt: 4', 'a.txt: 6', 'b.txt: 1', 'é.txt: 3'])
})

test('a file is called by its base name, a link that was given by its own', async () => {
  write({ 'a/one.txt': 'one' })
  symlinkSync('a/one.txt', join(folder, 'link.txt'))
  expect(await told(join(folder, 'a/one.txt'), join(folder, 'link.txt'))).toEqual(['one.txt: one', 'link.txt: one'])
})

test('an arrival is a file without an address, its bytes unchanged', async () => {
  writeFileSync(join(folder, 'odd.bin'), Buffer.from([0, 255, 13, 10, 239, 187, 191]))
  for await (const arrived of filesIn([folder])) {
    expect(arrived).toEqual({
      name: 'odd.bin',
      bytes: new Uint8Array([0, 255, 13, 10, 239, 187, 191]),
      arrival: 'file',
      address: null,
      charset: null,
    })
  }
  expect.assertions(1)
})

test('what is missing is said and the others go on', async () => {
  write({ 'one.txt': 'one' })
  const missing = join(folder, 'none.txt')
  expect(await told(missing, join(folder, 'one.txt'), join(folder, 'one.txt/two.txt'))).toEqual([
    `${missing}! There is no such file or folder; check the path.`,
    'one.txt: one',
    `${join(folder, 'one.txt/two.txt')}! A part of its path is a file, not a folder; check the path.`,
  ])
})

test('hidden files and folders are left out by rule, unless they were given', async () => {
  write({ '.env': 'secret', '.git/config': 'x', 'a.txt': 'a' })
  const results: unknown[] = []
  for await (const result of filesIn([folder])) results.push(result)
  const reason = 'It is hidden (its name starts with a dot); name it to have it read.'
  expect(results).toMatchObject([
    { name: '.env', reason, expected: true },
    { name: '.git', reason, expected: true },
    { name: 'a.txt' },
  ])
  expect(await told(join(folder, '.env'))).toEqual(['.env: secret'])
})

test('a folder without files is said to be one', async () => {
  mkdirSync(join(folder, 'empty/inner'), { recursive: true })
  expect(await told(join(folder, 'empty'))).toEqual([`${join(folder, 'empty')}! It is a folder without files.`])
})

test('links inside the folder are followed, those that lead out or round are not', async () => {
  write({ 'in/a.txt': 'a', 'in/sub/b.txt': 'b', 'out/secret.txt': 'secret', 'inside/c.txt': 'c' })
  const links = {
    la: 'a.txt',
    lb: 'sub',
    lc: '../out',
    ld: '../out/secret.txt',
    le: '.',
    lf: 'gone',
    lg: '../inside/c.txt',
  }
  for (const [name, target] of Object.entries(links)) symlinkSync(target, join(folder, 'in', name))
  symlinkSync('lh', join(folder, 'in/lh'))
  symlinkSync('..', join(folder, 'in/sub/up'))
  const out = 'It is a link that leads out of the folder; name its target.'
  const round = 'It is a link to a folder it stands in.'
  expect(await told(join(folder, 'in'))).toEqual([
    'a.txt: a',
    'la: a',
    'lb/b.txt: b',
    `lb/up! ${round}`,
    `lc! ${out}`,
    `ld! ${out}`,
    `le! ${round}`,
    'lf! There is no such file or folder; check the path.',
    `lg! ${out}`,
    'lh! Its links lead round in a circle.',
    'sub/b.txt: b',
    `sub/up! ${round}`,
  ])
})

test('20 MB are read, one byte more is not, and nothing of it is kept', async () => {
  write({ 'a.txt': '', 'b.txt': '' })
  truncateSync(join(folder, 'a.txt'), FILE_LIMIT)
  truncateSync(join(folder, 'b.txt'), FILE_LIMIT + 1)
  const sizes: unknown[] = []
  for await (const result of filesIn([folder])) sizes.push('bytes' in result ? result.bytes.length : result.reason)
  expect(sizes).toEqual([FILE_LIMIT, 'It holds 21 MB, and the limit is 20 MB; cut it into smaller files.'])
})

test('sockets, pipes and devices are not waited for', async () => {
  execFileSync('sh', ['-c', 'mkfifo "$0"', join(folder, 'pipe')])
  const server = createServer()
  await new Promise<void>((listening) => server.listen(join(folder, 'socket'), listening))
  expect(await told(folder, '/dev/zero')).toEqual([
    'pipe! It is a pipe, not a file; give `-` to read from standard input.',
    'socket! It is a socket, not a file.',
    'zero! It is a device, not a file.',
  ])
  await new Promise((closed) => server.close(closed))
})

test('what this user may not read is said and the others go on', async () => {
  write({ 'a.txt': 'a', 'b.txt': 'b', 'c/d.txt': 'd', 'e.txt': 'e' })
  chmodSync(folder, 0o755)
  chmodSync(join(folder, 'b.txt'), 0o000)
  chmodSync(join(folder, 'c'), 0o000)
  const reason = 'This user has no right to read it; change its rights or ask its owner.'
  const lines = await asOrdinaryUser(() => told(folder, join(folder, 'c')))
  expect(lines).toEqual(['a.txt: a', `b.txt! ${reason}`, `c! ${reason}`, 'e.txt: e', `${join(folder, 'c')}! ${reason}`])
  chmodSync(join(folder, 'c'), 0o755)
})

test('a name that is not UTF-8 is read all the same', async () => {
  writeFileSync(Buffer.concat([Buffer.from(`${folder}/caf`), Buffer.from([0xe9]), Buffer.from('.txt')]), 'latin')
  expect(await told(folder)).toEqual(['caf\ufffd.txt: latin'])
})

/** The rights of files do not bind root, so that a test run as root takes another user's place. */
async function asOrdinaryUser<Result>(run: () => Promise<Result>): Promise<Result> {
  const NOBODY = 65534
  if (process.geteuid?.() !== 0) return run()
  process.seteuid?.(NOBODY)
  try {
    return await run()
  } finally {
    process.seteuid?.(0)
  }
}
