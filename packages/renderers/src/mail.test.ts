import { readFileSync } from 'node:fs'
import { Briefing } from '@daybrief/schema'
import fc from 'fast-check'
import { parse } from 'parse5'
import PostalMime from 'postal-mime'
import { expect, test } from 'vitest'
import { arbitraryBriefing } from './cases/arbitrary-briefing.ts'
import { hostileHeadlines } from './cases/hostile-headlines.ts'
import { mail } from './mail.ts'
import { text } from './text.ts'

const full = Briefing.parse(JSON.parse(readFileSync(new URL('cases/full/briefing.json', import.meta.url), 'utf8')))

test('read back, it is a letter of two faces, dated by the closing time', async () => {
  const read = await PostalMime.parse(await mail.render(full))
  expect(read).toMatchObject({
    subject: 'Regional Security Briefing, 14 March 2031',
    from: { name: 'Daybrief', address: 'daybrief@daybrief.invalid' },
    date: '2031-03-13T23:00:00.000Z',
    attachments: [],
  })
  expect(read.messageId).toMatch(/^<[0-9a-f]{32}@daybrief\.invalid>$/)
  expect(read.text?.replaceAll('\r\n', '\n').trim()).toBe(text.render(full).trim())
  expect(read.html).toContain('Two patrol boats fired warning shots')
  expect(new TextDecoder().decode(await mail.render(full))).toContain('Content-Type: multipart/alternative;')
})

test('its page asks for nothing from outside and carries no script and no sheet', async () => {
  const { html = '' } = await PostalMime.parse(await mail.render(full))
  const tags = html.match(/<[^>]*>/g) ?? []
  expect(
    tags.filter((tag) => /^<(?:script|style|link|img|iframe|a|svg)\b|\s(?:src|href|on\w+)\s*=|url\(/i.test(tag)),
  ).toEqual([])
})

test('no title of any briefing adds a header or a part', async () => {
  const titles = [
    ...hostileHeadlines.slice(0, 40),
    'Port\r\nBcc: everybody@courier.example\r\n\r\nhello',
    `${'long '.repeat(80)}ជំនន់`,
  ]
  for (const title of titles) {
    const bytes = await mail.render({ ...full, title })
    const { headers, subject } = await PostalMime.parse(bytes)
    expect(headers.map(({ key }) => key)).toEqual([
      'x-unsent',
      'from',
      'subject',
      'message-id',
      'date',
      'mime-version',
      'content-type',
    ])
    expect(subject).toMatch(/, 14 March 2031$/)
    expect(
      new TextDecoder()
        .decode(bytes)
        .split('\r\n')
        .filter((line) => line.length > 998),
    ).toEqual([])
  }
}, 60_000)

test('any briefing gives the same letter twice, and its page is one that a strict parser reads', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryBriefing, async (briefing) => {
      const bytes = await mail.render(briefing)
      expect(await mail.render(structuredClone(briefing))).toEqual(bytes)
      const errors: string[] = []
      const { html = '' } = await PostalMime.parse(bytes)
      parse(html, { onParseError: ({ code }) => errors.push(code) })
      expect(errors).toEqual([])
    }),
    { numRuns: 30 },
  )
}, 60_000)
