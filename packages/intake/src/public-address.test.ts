import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isPublicAddress } from './public-address.ts'

test.each(['8.8.8.8', '93.184.215.14', '2606:4700::1111', '2a00:1450:4001:800::200e', '::ffff:8.8.8.8'])(
  '%s is public',
  (address) => expect(isPublicAddress(address)).toBe(true),
)

test.each(['', 'localhost', '127.0.0.1', '::1', '4000::1', '::808:808', 'fe80::1%eth0', '2001:db8::1', '240.0.0.1'])(
  '%s is not public',
  (address) => expect(isPublicAddress(address)).toBe(false),
)

test('no address of the private blocks is public, written as IPv4 or inside IPv6', () => {
  const byte = fc.integer({ min: 0, max: 255 })
  const blocks = fc.oneof(
    ...[[10], [127], [0], [169, 254], [192, 168], [100, 64], [172, 16], [224], [240], [255]].map((block) =>
      fc.tuple(byte, byte, byte, byte).map((rest) => [...block, ...rest].slice(0, 4).join('.')),
    ),
  )
  fc.assert(
    fc.property(blocks, fc.constantFrom('', '::ffff:', '::', '64:ff9b::'), (address, before) => {
      expect(isPublicAddress(before + address)).toBe(false)
    }),
  )
})
