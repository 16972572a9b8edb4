/**
 * `npm run fuzz`: pieces of news files thrown together at random go through the parsers. Whatever comes in, either it is
 * unreadable in words, or each article's parts stand in the document's text where they say. FUZZ_RUNS sets how many.
 */

import { readEditorial } from '@daybrief/editorial'
import { documentOf } from '@daybrief/intake'
import { mediaTypeOf, parse } from '@daybrief/parsers'
import { readSettings } from '@daybrief/worker'
import fc from 'fast-check'

const RUNS = Number(process.env.FUZZ_RUNS ?? 3000)

const piece = fc.constantFrom(
  'Patrol boats leave harbour',
  'PHNOM PENH (AP) — ',
  'By:',
  '- ',
  '-',
  '\n',
  '\n\n',
  '\r\n',
  '\u00a0',
  'June 4, 2024',
  '(AKP)',
  '691 views',
  'The minister said on Tuesday that talks would go on.',
  '“We agree,” he said.',
  '1. ',
  'All views are his own.',
  '=MEKONG NEWS',
  '\ufeff',
  '<rss version="2.0"><channel>',
  '<item><title>',
  '</title></item>',
  '<![CDATA[',
  ']]>',
  '&nbsp;',
  '&#x0;',
  '{"version":"https://jsonfeed.org/version/1.1","items":[',
  '}',
  'ក្រសួងបានប្រជុំ។',
  'ประชุมวันนี้',
  '部长会见。',
  'عاجل',
  '\u202e',
  '\ud800',
  '\u0000',
  'Share',
  'Read more',
  'Jun. 31',
  '99/99/9999',
)
const document = fc
  .array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 60 })
  .map((parts) => parts.join(''))
const { publishers } = await readEditorial(readSettings({}).editorial)

await fc.assert(
  fc.asyncProperty(
    fc.oneof(
      document.map((text) => new TextEncoder().encode(text)),
      fc.uint8Array({ maxLength: 400 }),
    ),
    async (bytes) => {
      const arrived = { name: 'fuzz.txt', bytes, arrival: 'file' as const, address: null, charset: null }
      const taken = documentOf(arrived, {
        mediaType: mediaTypeOf(bytes, arrived.name),
        receivedAt: '2025-01-01T00:00:00.000Z',
      })
      let parsed: Awaited<ReturnType<typeof parse>>
      try {
        parsed = await parse(taken, bytes, { publishers })
      } catch (error) {
        if (error instanceof Error && error.name === 'UnreadableDocument') return
        throw error
      }
      for (const article of parsed.articles) {
        for (const { range, text } of [...article.paragraphs, ...article.boilerplate]) {
          if (parsed.text.slice(range.start, range.end) !== text)
            throw new Error(`${article.id}: ${JSON.stringify(range)} does not hold ${JSON.stringify(text)}`)
        }
        if (article.range.start >= article.range.end || article.range.end > parsed.text.length)
          throw new Error(`${article.id} stands nowhere`)
      }
    },
  ),
  { numRuns: RUNS },
)
console.log(`${RUNS} passed, 0 failed`)
