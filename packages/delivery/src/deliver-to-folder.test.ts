import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Briefing } from '@daybrief/schema'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { deliverToFolder } from './deliver-to-folder.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'daybrief-delivery-'))
})
afterEach(() => {
  chmodSync(folder, 0o755)
  rmSync(folder, { recursive: true, force: true })
})

const ID = 'southeast-asia-2025-03-14'
const briefing = { title: 'Mekong morning', edition: { id: ID } } as Briefing
const text = { name: 'text', extension: 'txt', render: ({ title }: Briefing) => `${title} – ក\n` }
const json = { name: 'json', extension: 'json', render: (it: Briefing) => JSON.stringify(it) }

test('each format is a file below the edition', async () => {
  const paths = await deliverToFolder(briefing, { folder: join(folder, 'a/b'), formats: [text, json] })
  expect(paths).toEqual([join(folder, 'a/b', ID, 'briefing.txt'), join(folder, 'a/b', ID, 'briefing.json')])
  expect(readFileSync(paths[0] ?? '', 'utf8')).toBe('Mekong morning – ក\n')
  expect(JSON.parse(readFileSync(paths[1] ?? '', 'utf8'))).toEqual(briefing)
})

test('a format may give bytes, and may take its time', async () => {
  const bytes = new Uint8Array([0x25, 0x50, 0x44, 0x46, 0xff, 0x00])
  const pages = { name: 'pages', extension: 'letter.pdf', render: async () => bytes }
  const paths = await deliverToFolder(briefing, { folder, formats: [pages, text] })
  expect(paths).toEqual([join(folder, ID, 'briefing.letter.pdf'), join(folder, ID, 'briefing.txt')])
  expect(new Uint8Array(readFileSync(paths[0] ?? ''))).toEqual(bytes)
})

test.each(['.pdf', 'pdf.', 'a..b', '../pdf', 'a/b'])(
  'a format whose files end in %j goes nowhere',
  async (extension) => {
    await expect(deliverToFolder(briefing, { folder, formats: [{ ...text, extension }] })).rejects.toThrow(
      'cannot name a file',
    )
    expect(readdirSync(folder)).toEqual([])
  },
)

test('nothing but the files is left behind', async () => {
  await deliverToFolder(briefing, { folder, formats: [text, json] })
  await deliverToFolder({ ...briefing, title: 'Mekong evening' }, { folder, formats: [text, json] })
  expect(readdirSync(join(folder, ID)).sort()).toEqual(['briefing.json', 'briefing.txt'])
})

test('a file that is the same already is not touched, one that differs is replaced', async () => {
  const [path = ''] = await deliverToFolder(briefing, { folder, formats: [text] })
  utimesSync(path, 1000, 1000)
  const { ino } = statSync(path)
  expect(await deliverToFolder(briefing, { folder, formats: [text] })).toEqual([path])
  expect(statSync(path)).toMatchObject({ mtimeMs: 1_000_000, ino })
  await deliverToFolder({ ...briefing, title: 'Mekong evening' }, { folder, formats: [text] })
  expect(readFileSync(path, 'utf8')).toBe('Mekong evening – ក\n')
  expect(statSync(path).mtimeMs).toBeGreaterThan(1_000_000)
})

test('a reader never sees half a file, however many write at once', async () => {
  const long = (sign: string) => ({ ...text, render: () => sign.repeat(1_000_000) })
  const path = join(folder, ID, 'briefing.txt')
  await deliverToFolder(briefing, { folder, formats: [long('a')] })
  let writing = true
  const seen = (async () => {
    const sizes = new Set<number>()
    for (; writing; await new Promise(setImmediate)) sizes.add(new Set(readFileSync(path, 'utf8')).size)
    return sizes
  })()
  await Promise.all([...'bcdbcd'].map((sign) => deliverToFolder(briefing, { folder, formats: [long(sign)] })))
  writing = false
  expect([...(await seen)]).toEqual([1])
  expect(statSync(path).size).toBe(1_000_000)
  expect(readdirSync(join(folder, ID))).toEqual(['briefing.txt'])
})

test('when a renderer fails, nothing is written', async () => {
  const broken = {
    ...json,
    render: () => {
      throw new Error('no such topic')
    },
  }
  await expect(deliverToFolder(briefing, { folder, formats: [text, broken] })).rejects.toThrow('no such topic')
  expect(readdirSync(folder)).toEqual([])
})

test.each(['../elsewhere', '/etc', '.', '..', '', 'a/b', 'a\\b', 'a\0'])(
  'an edition called %j goes nowhere',
  async (id) => {
    const strange = { ...briefing, edition: { id } } as Briefing
    await expect(deliverToFolder(strange, { folder, formats: [text] })).rejects.toThrow('cannot name a file')
    expect(readdirSync(folder)).toEqual([])
  },
)

test('a file in the way is said, and what to do', async () => {
  writeFileSync(join(folder, 'out'), '')
  await expect(deliverToFolder(briefing, { folder: join(folder, 'out'), formats: [text] })).rejects.toMatchObject({
    name: 'DeliveryFailure',
    message: `Edition ${ID} could not be written to ${join(folder, 'out', ID)}: a file stands where a folder should; move it or give another folder.`,
  })
})

test('a folder in the way is said, and the old one stays', async () => {
  mkdirSync(join(folder, ID, 'briefing.txt'), { recursive: true })
  await expect(deliverToFolder(briefing, { folder, formats: [text] })).rejects.toThrow('a folder stands where the file')
  expect(readdirSync(join(folder, ID))).toEqual(['briefing.txt'])
})

test('a folder this user may not write to is said', async () => {
  chmodSync(folder, 0o555)
  const delivery = asOrdinaryUser(() => deliverToFolder(briefing, { folder, formats: [text] }))
  await expect(delivery).rejects.toThrow(
    'this user has no right to write there; change its rights or give another folder.',
  )
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
