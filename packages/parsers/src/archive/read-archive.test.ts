import type { Document } from '@daybrief/schema'
import { gzipSync, strFromU8, strToU8, type Zippable, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { UnreadableDocument } from '../unreadable-document.ts'
import { readArchive } from './read-archive.ts'

const document: Document = {
  id: 'd'.repeat(32),
  name: 'inbox/month.zip',
  mediaType: 'x',
  arrival: 'file',
  address: null,
  charset: null,
  container: null,
  receivedAt: '2031-01-01T00:00:00.000Z',
  size: 0,
}

const MEGABYTE = 1024 * 1024
const read = async (bytes: Uint8Array, mediaType = 'application/zip') => {
  const { contained = [] } = await readArchive(document, bytes, { mediaType, publishers: [] })
  return contained.map(({ name, bytes }) => [name, strFromU8(bytes)])
}
const ferry = strToU8('A ferry ran aground.')

describe('readArchive', () => {
  it('gives its files, and those of archives inside of it', async () => {
    const inner = zipSync({ 'b.txt': strToU8('b'), 'deep/c.gz': gzipSync(strToU8('c')) })
    expect(await read(zipSync({ 'a.txt': ferry, 'inner.zip': inner }))).toEqual([
      ['a.txt', 'A ferry ran aground.'],
      ['inner.zip/b.txt', 'b'],
      ['inner.zip/deep/c.gz/c', 'c'],
    ])
  })

  it('unpacks gzip under the name without its ending', async () => {
    const bytes = gzipSync(ferry)
    const { contained } = await readArchive({ ...document, name: 'inbox/today.txt.gz' }, bytes, {
      mediaType: 'application/gzip',
      publishers: [],
    })
    expect(contained?.map(({ name }) => name)).toEqual(['today.txt'])
  })

  it('makes names safe and different, and leaves out what a system put there', async () => {
    const files: Zippable = {
      '../../etc/passwd': strToU8('1'),
      'C:\\temp\\news.txt': strToU8('2'),
      'etc/passwd': strToU8('3'),
      'a\u202e\u0007.txt': strToU8('4'),
      '..': strToU8('5'),
      '__MACOSX/._a.txt': ferry,
      'sub/.DS_Store': ferry,
      'folder/': new Uint8Array(),
    }
    expect(await read(zipSync(files))).toEqual([
      ['etc/passwd', '1'],
      ['temp/news.txt', '2'],
      ['etc/passwd (2)', '3'],
      ['a.txt', '4'],
      ['unnamed', '5'],
    ])
  })

  const locked = zipSync({ 'a.txt': ferry })
  for (const [at, byte] of [
    [6, 1],
    [locked.byteLength - 22 - 46 - 5 + 8, 1],
  ] as const)
    locked[at] = byte
  const refusals: [string, Uint8Array, RegExp][] = [
    ['one locked with a password', locked, /month\.zip cannot be unpacked: it is locked with a password \(a\.txt\)/],
    ['one cut short', zipSync({ 'a.txt': ferry }).subarray(0, 60), /it did not come whole/],
    ['one without files', zipSync({ 'folder/': new Uint8Array() }), /there is no file in it/],
    ['a file that unfolds to too much', zipSync({ a: new Uint8Array(21 * MEGABYTE) }), /a in it unfolds to more than/],
    ['a file of one letter', zipSync({ a: new Uint8Array(2 * MEGABYTE) }), /more than 200 times its size/],
    ['too much in all', zipSync(stored(5, 15 * MEGABYTE)), /unfolds to too much in all/],
    ['too many files', zipSync(stored(1001, 1)), /more than 1000 files/],
    ['archives in archives', nested(4), /more than 3 deep/],
  ]
  for (const [what, bytes, message] of refusals)
    it(`refuses ${what}`, async () => {
      const refusal = read(bytes)
      await expect(refusal).rejects.toBeInstanceOf(UnreadableDocument)
      await expect(refusal).rejects.toThrow(message)
    })
})

function stored(files: number, size: number): Zippable {
  const bytes = new Uint8Array(size)
  return Object.fromEntries(Array.from({ length: files }, (_, index) => [`${index}.txt`, [bytes, { level: 0 }]]))
}

function nested(levels: number): Uint8Array {
  let bytes = ferry
  for (let level = 0; level < levels; level++) bytes = zipSync({ [level === 0 ? 'a.txt' : 'a.zip']: bytes })
  return bytes
}
