import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { Briefing } from '@daybrief/schema'
import { afterEach, describe, expect, test } from 'vitest'
import { formats } from '../formats.ts'
import { statementsOf } from '../reading/statements.ts'

const folder = new URL('.', import.meta.url)
const cases = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
const zone = process.env.TZ

afterEach(() => {
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone
})

describe.each(cases.map(({ name }) => name))('%s', (name) => {
  const written = readFileSync(new URL(`${name}/briefing.json`, folder), 'utf8')
  const briefing = Briefing.parse(JSON.parse(written))

  test('is canonical JSON', () => {
    expect(formats.json.render(briefing)).toBe(written)
  })

  test('quotes its appendix word for word', () => {
    for (const { statement } of statementsOf(briefing)) {
      const { article: id, range } = statement.citation
      const article = briefing.articles.find((article) => article.id === id)
      const paragraph = article?.paragraphs.find(({ range: { start, end } }) => start <= range.start && range.end <= end)
      const words = paragraph?.text.slice(range.start - paragraph.range.start, range.end - paragraph.range.start)
      expect([words ?? article?.headline, statement.id]).toEqual([statement.text, statement.id])
    }
  })

  test.each(['html', 'markdown', 'text'] as const)('%s is as expected, in any time zone', async (format) => {
    const { extension, render } = formats[format]
    const written = render(briefing)
    for (const zone of ['Pacific/Kiritimati', 'America/Anchorage']) {
      process.env.TZ = zone
      expect(render(briefing)).toBe(written)
    }
    await expect(written).toMatchFileSnapshot(`${name}/briefing.${extension}`)
  })

  test.each(['pdf', 'pdf-letter', 'mail'] as const)('%s has the fingerprint it has on every machine', async (format) => {
    const { extension, render } = formats[format]
    const fingerprint = createHash('sha256').update(await render(briefing)).digest('hex')
    await expect(`${fingerprint}\n`).toMatchFileSnapshot(`${name}/briefing.${extension}.sha256`)
  }, 30_000)
})
