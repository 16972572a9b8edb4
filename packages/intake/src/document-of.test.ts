import { createHash } from 'node:crypto'
import { Document } from '@daybrief/schema'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Arrived } from './arrived.ts'
import { documentOf } from './document-of.ts'

const arrived: Arrived = {
  name: 'a/b.txt',
  bytes: Buffer.from('Two boats.'),
  arrival: 'url',
  address: 'https://news.example/b',
  charset: 'windows-1252',
}
const told = { mediaType: 'text/plain', receivedAt: '2025-03-14T00:00:00Z' }

test('a document holds what is known of an arrival', () => {
  const id = createHash('sha256').update('a/b.txt\0Two boats.').digest('hex').slice(0, 32)
  const document = documentOf(arrived, told)
  const { name, arrival, address, charset } = arrived
  expect(document).toEqual({ id, name, arrival, address, charset, size: 10, container: null, ...told })
  expect(Document.parse(document)).toEqual(document)
})

test('the id is a matter of name and bytes alone', () => {
  const id = documentOf(arrived, told).id
  const elsewhere: Arrived = { ...arrived, arrival: 'file', address: null, charset: null }
  expect(documentOf(elsewhere, { mediaType: 'text/html', receivedAt: '2026-01-01T00:00:00Z' }).id).toBe(id)
})

test('another name or other bytes make another document', () => {
  const name = fc.string({ minLength: 1 }).filter((text) => !text.includes('\0'))
  const input = fc.record({ name, bytes: fc.uint8Array({ maxLength: 8 }) })
  const idOf = (it: { name: string; bytes: Uint8Array }) => documentOf({ ...arrived, ...it }, told).id
  fc.assert(
    fc.property(input, input, (one, other) => {
      const same = one.name === other.name && Buffer.compare(one.bytes, other.bytes) === 0
      expect(idOf(one) === idOf(other)).toBe(same)
    }),
  )
})
