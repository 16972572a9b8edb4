import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { Briefing } from '@daybrief/schema'
import fc from 'fast-check'
import { extractText, getDocumentProxy, getMeta } from 'unpdf'
import { describe, expect, test } from 'vitest'
import { arbitraryBriefing } from './cases/arbitrary-briefing.ts'
import { pdf, pdfLetter } from './pdf.ts'

const full = Briefing.parse(JSON.parse(readFileSync(new URL('cases/full/briefing.json', import.meta.url), 'utf8')))

async function wordsOf(bytes: Uint8Array): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(bytes.slice()), { mergePages: true })
  return text.replace(/\s+/g, ' ')
}

describe('pdf', { timeout: 60_000 }, () => {
  test('its pages are A4 or Letter, tagged, dated by the closing time and named', async () => {
    for (const [format, size] of [
      [pdf, [595, 842]],
      [pdfLetter, [612, 792]],
    ] as const) {
      const document = await getDocumentProxy(await format.render(full))
      const page = await document.getPage(1)
      expect(page.view.slice(2).map(Math.round)).toEqual(size)
      const { info } = await getMeta(document)
      expect(info).toMatchObject({ Title: 'Regional Security Briefing, Friday 14 March 2031' })
      expect(info.CreationDate).toMatch(/^D:20310313230000/)
      expect(await document.getMarkInfo()).toMatchObject({ Marked: true })
    }
  })

  test('it says what the page says, in each script', async () => {
    const words = await wordsOf(await pdf.render(full))
    for (const said of [
      'Two patrol boats fired',
      'Words of example-8b',
      'Where they differ',
      '北河港务局表示',
      'Harbour Gazette',
    ])
      expect(words).toContain(said)
    expect(words).toMatch(/\p{sc=Khmr}/u)
    expect(words).toMatch(/\p{sc=Thai}/u)
    expect(words).toMatch(/\p{sc=Arab}/u)
  })

  test('the same bytes, twice and in any time zone', async () => {
    const written = await pdf.render(full)
    const zone = process.env.TZ
    for (const other of ['Pacific/Kiritimati', 'America/Anchorage']) {
      process.env.TZ = other
      expect(fingerprint(await pdf.render(structuredClone(full)))).toBe(fingerprint(written))
    }
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
  })

  test('what an article says is never code of the typesetter', async () => {
    const codes = [
      '#panic("x")',
      '#read("/etc/hostname")',
      '$ x^2 $ *bold* _soft_ `raw` <label> @ref',
      '#set page(width: 1pt)',
      '\\ " #sys.inputs ]',
      '// gone /* gone */',
    ]
    for (const title of codes)
      expect(await wordsOf(await pdf.render({ ...full, title, region: title }))).toContain(title)
  })

  test('any briefing is set', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryBriefing, async (briefing) => {
        const bytes = await pdf.render(briefing)
        expect(new TextDecoder('latin1').decode(bytes.subarray(0, 5))).toBe('%PDF-')
      }),
      { numRuns: 20 },
    )
  })
})

function fingerprint(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
