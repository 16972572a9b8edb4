import type { Document, Publisher } from '@daybrief/schema'
import { describe, expect, it } from 'vitest'
import { UnreadableDocument } from '../unreadable-document.ts'
import { readMail } from './read-mail.ts'

const document: Document = {
  id: 'd'.repeat(32),
  name: 'inbox/alert.eml',
  mediaType: 'x',
  arrival: 'file',
  address: null,
  charset: null,
  container: null,
  receivedAt: '2031-01-01T00:00:00.000Z',
  size: 0,
}

const wire: Publisher = {
  id: 'bay-wire',
  name: 'Bay Wire',
  aliases: ['BW'],
  domains: ['baywire.example'],
  country: null,
  kind: 'wire',
  reliability: 'F',
}
const read = (mail: string) =>
  readMail(document, new TextEncoder().encode(mail), { mediaType: 'message/rfc822', publishers: [wire] })

const HEAD = `From: Sok Dara <dara@news.baywire.example>
To: desk@desk.example
Date: Fri, 14 Mar 2025 00:30:00 +0700
Subject: Ferry runs aground off Koh Meas
MIME-Version: 1.0
`
const WORDS = 'A ferry ran aground in fog on Thursday, the coast guard said.\n\nNobody was hurt.\n'

describe('readMail', () => {
  it('takes headline, author, publisher and day from the head, each at its range', async () => {
    const { text, articles } = await read(`${HEAD}Content-Type: text/plain\n\n${WORDS}`)
    const [article] = articles
    expect(articles).toHaveLength(1)
    expect(article).toMatchObject({
      headline: { text: 'Ferry runs aground off Koh Meas', basis: 'export' },
      byline: { text: 'Sok Dara' },
      publisher: { id: 'bay-wire', basis: 'export' },
      publishedAt: { date: '2025-03-14', time: '00:30', zone: '+0700', basis: 'export' },
    })
    for (const { range, text: words } of [
      ...(article?.headline?.evidence ?? []),
      ...(article?.byline?.evidence ?? []),
      ...(article?.publishedAt?.evidence ?? []),
      ...(article?.paragraphs ?? []),
    ])
      expect(text.slice(range.start, range.end)).toBe(words)
    expect(article?.paragraphs.map(({ text }) => text)).toEqual([
      'A ferry ran aground in fog on Thursday, the coast guard said.',
      'Nobody was hurt.',
    ])
  })

  it('reads what was forwarded, with the head it had', async () => {
    const forwarded = `---------- Forwarded message ---------
From: BW <alerts@elsewhere.example>
Date: Wed, 12 Mar 2025 at 09:15
Subject: Market burns down in Port Selin
To: <list@desk.example>

The market of Port Selin burned down, the mayor said.
`
    const { articles } = await read(`${HEAD.replace('Ferry', 'Fwd: Ferry')}\nFYI\n\n${forwarded}`)
    expect(articles[0]).toMatchObject({
      headline: { text: 'Market burns down in Port Selin' },
      byline: null,
      publisher: { id: 'bay-wire' },
      publishedAt: { date: '2025-03-12' },
    })
  })

  it('reads the page of a mail without a text part', async () => {
    const page = `<html><body><article><p>A ferry ran aground in thick fog off the island on Thursday, the coast guard of the province said in a statement.</p><p>Nobody of the forty people aboard was hurt, and the caf\u00e9 on the upper deck stayed open.</p></article></body></html>`
    const { articles } = await read(`${HEAD}Content-Type: text/html; charset=utf-8\n\n${page}`)
    expect(articles[0]?.headline?.text).toBe('Ferry runs aground off Koh Meas')
    expect(articles[0]?.paragraphs.map(({ text }) => text).join(' ')).toContain('the caf\u00e9 on the upper deck')
  })

  it('hands out attachments, without signatures and the pictures of the page', async () => {
    const part = (type: string, disposition: string) =>
      `--b\nContent-Type: ${type}\nContent-Disposition: ${disposition}\n\nwords\n`
    const { contained } = await read(
      `${HEAD}Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\n${WORDS}\n${part('text/plain', 'attachment; filename="../today.txt"')}${part('text/plain', 'attachment; filename="today.txt"')}${part('image/png', 'inline; filename="logo.png"')}${part('application/pgp-signature', 'attachment')}--b\nContent-Type: message/rfc822\n\n${HEAD}\n${WORDS}\n--b--\n`,
    )
    expect(contained?.map(({ name }) => name)).toEqual(['today.txt', '2-today.txt', 'forwarded-3'])
  })

  it('refuses one without words and attachments', async () => {
    await expect(read(`${HEAD}\n`)).rejects.toBeInstanceOf(UnreadableDocument)
  })
})
