import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decode } from './decode.ts'

const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

describe('decode', () => {
  it('reads back whatever was written as UTF-8', () =>
    fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
        fc.pre(!text.startsWith('\ufeff') && !text.startsWith('\u00ff\u00fe'))
        expect((await decode(new TextEncoder().encode(text))).text).toBe(text)
      }),
    ))

  it('leaves a byte order mark out of the text', async () => {
    expect(await decode(new Uint8Array([0xef, 0xbb, 0xbf, 0x46]))).toEqual({ text: 'F', encoding: 'utf-8' })
    expect(await decode(new Uint8Array([0xff, 0xfe, 0x46, 0]))).toEqual({ text: 'F', encoding: 'utf-16le' })
  })

  it('believes a declaration only as far as the bytes bear it out', async () => {
    expect((await decode(latin1('caf\u00e9'), { declared: 'iso-8859-1' })).text).toBe('café')
    expect((await decode(new TextEncoder().encode('café'), { declared: 'no-such-encoding' })).text).toBe('café')
  })

  it('tells an undeclared encoding by its letters', async () => {
    const text =
      'Le ministre a annoncé la réouverture de la frontière après la tempête, où l’eau a été coupée. Les élèves étaient évacués.'
    expect((await decode(latin1(text.replace('’', "'")))).text).toContain('réouverture de la frontière')
  })
})
