import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { FILE_LIMIT } from './file-limit.ts'
import { standardInput } from './standard-input.ts'

test('a stream becomes one arrival, in bytes or in text', async () => {
  const chunks = [Buffer.from('Two '), 'boats – ', new Uint8Array([51])]
  expect(await standardInput(Readable.from(chunks))).toEqual({
    name: 'standard input',
    bytes: new Uint8Array(Buffer.from('Two boats – 3')),
    arrival: 'stdin',
    address: null,
    charset: null,
  })
})

test('an empty stream is an empty arrival', async () => {
  expect((await standardInput(Readable.from([]))).bytes).toEqual(new Uint8Array())
})

test('an endless stream stops at 20 MB', async () => {
  let given = 0
  async function* endless() {
    for (;;) {
      given += 1024 * 1024
      yield new Uint8Array(1024 * 1024)
    }
  }
  await expect(standardInput(endless())).rejects.toMatchObject({
    name: 'InputTooLarge',
    message: 'standard input: It holds more than 20 MB; cut it into smaller files.',
  })
  expect(given).toBeLessThan(FILE_LIMIT + 2 * 1024 * 1024)
})
