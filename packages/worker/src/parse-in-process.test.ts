import { documentOf } from '@daybrief/intake'
import { Permanent } from '@daybrief/pipeline'
import { afterEach, describe, expect, it } from 'vitest'
import { type ParseProcess, parseInProcess } from './parse-in-process.ts'

let parser: ParseProcess
afterEach(() => parser.close())

const input = (name: string, text: string) => {
  const bytes = new TextEncoder().encode(text)
  const document = documentOf(
    { name, bytes, arrival: 'file', address: null, charset: null },
    { mediaType: 'text/plain', receivedAt: '2025-03-13T12:00:00.000Z' },
  )
  return [document, bytes] as const
}
/** rss-parser reads this for many seconds: one of its patterns is quadratic in unclosed tags. */
const SLOW_FEED = `<?xml version="1.0"?><rss version="2.0"><channel><title>t</title>${'<a '.repeat(85_000)}`
const REPORT =
  'Boats collide off Koh Meas\n\nTwo boats collided off Koh Meas on Monday, the harbour police said. Nobody was hurt.\n'

describe('parseInProcess', { timeout: 30_000 }, () => {
  it('parses', async () => {
    parser = parseInProcess({ publishers: [] })
    const parsed = await parser.parse(...input('boats.txt', REPORT))
    expect(parsed.articles.map(({ headline }) => headline?.text)).toEqual(['Boats collide off Koh Meas'])
  })

  it('gives up one that takes too long, in words, and harms none beside it', async () => {
    parser = parseInProcess({ publishers: [], timeLimitSeconds: 2 })
    const [before, slow, after] = await Promise.allSettled([
      parser.parse(...input('before.txt', REPORT)),
      parser.parse(...input('slow.xml', SLOW_FEED)),
      parser.parse(...input('after.txt', REPORT)),
    ])
    expect(before.status).toBe('fulfilled')
    expect(after.status).toBe('fulfilled')
    if (slow.status === 'rejected') {
      expect(slow.reason).toBeInstanceOf(Permanent)
      expect(slow.reason.message).toMatch(/slow\.xml/)
    }
  })

  it('says what cannot be read as a permanent failure', async () => {
    parser = parseInProcess({ publishers: [] })
    await expect(parser.parse(...input('empty.txt', ''))).rejects.toBeInstanceOf(Permanent)
  })
})
