import { unfoldingPdf } from './unfolding-pdf.ts'
import { billionLaughs, externalEntities, manyEntities, nestedXml, quadraticBlowUp } from './xml-bombs.ts'
import { nestedZip, overlappingZip, unfoldingGzip, unfoldingZip, zipOfOneLetter } from './zip-bombs.ts'

/** An input that is built to do harm, and what may become of it: words of the error it ends with, or an outcome. */
export type HostileInput = { name: string; bytes: Uint8Array; ends: RegExp | 'read' | 'either' }

const utf8 = (text: string) => new TextEncoder().encode(text)
const MEGABYTE = 1024 * 1024
const LEVELS = 200_000
const HEADLINE = 'Ferry runs aground off Koh Meas'

/** The hostile inputs of reliability trials and of published advisories, made afresh. `address` must never be asked. */
export function hostileInputs(address: string): HostileInput[] {
  const text = (name: string, words: string, ends: HostileInput['ends']) => ({ name, bytes: utf8(words), ends })
  return [
    text('unclosed-tags.xml', `<rss version="2.0"><channel><title>t</title>${'<a '.repeat(85_000)}`, 'either'),
    text('unclosed-in-entry.xml', feedOfUnclosedTags(), /tags that nothing closes/),
    { name: 'unfolding.docx', bytes: unfoldingDocx(), ends: /cannot be read as a Word file: .*unfolds/ },
    text('address-groups.eml', mail(`To: ${'g:'.repeat(4_000)};\n`), 'either'),
    text('nested-comments.eml', mail(`Cc: ${'('.repeat(8_000)}x${')'.repeat(8_000)} <a@b.example>\n`), 'either'),
    text('nested-parts.eml', nestedParts(200), /cannot be read as a mail/),
    { name: 'bomb.gz', bytes: unfoldingGzip(200), ends: /cannot be unpacked: .*unfolds to more than/ },
    { name: 'bomb.zip', bytes: zipOfOneLetter(300), ends: /cannot be unpacked: .*unfolds/ },
    { name: 'bomb-in-zips.zip', bytes: nestedZip(2, zipOfOneLetter(50)), ends: /unfolds/ },
    { name: 'nested.zip', bytes: nestedZip(9, zipOfOneLetter(1)), ends: /archives in archives/ },
    { name: 'overlapping.zip', bytes: overlappingZip(20_000), ends: /its files overlap/ },
    text('billion-laughs.xml', billionLaughs(), 'either'),
    text('quadratic-blow-up.xml', quadraticBlowUp(), 'either'),
    text('external-entities.xml', externalEntities(address), 'either'),
    text('nested.xml', nestedXml(LEVELS), 'either'),
    text('nested.html', `<!doctype html><body>${'<div>'.repeat(LEVELS)}${HEADLINE}`, 'either'),
    text('nested.json', `${'[{"a":'.repeat(LEVELS)}1${'}]'.repeat(LEVELS)}`, /JSON/),
    { name: 'unfolding.pdf', bytes: unfoldingPdf(300), ends: /given up: .*memory/ },
    text('nul-bytes.txt', `${HEADLINE}\n\n${'A ferry\0ran aground. '.repeat(5_000)}`, /not text/),
    text('one-line.txt', `${HEADLINE}\n\n${'The ferry ran aground in fog. '.repeat((10 * MEGABYTE) / 30)}`, 'either'),
    text('short-lines.txt', 'a b\n'.repeat(1_000_000), 'either'),
    { name: 'lone-surrogates.txt', bytes: loneSurrogates(), ends: 'read' },
    text('many-entities.xml', manyEntities(120_000), 'read'),
  ]
}

const feedOfUnclosedTags = () =>
  `<rss version="2.0"><channel><title>t</title><item><title>${HEADLINE}</title><description><![CDATA[${'<a '.repeat(85_000)}]]></description></item></channel></rss>`

/** A Word file of 0.9 MB whose XML is 860 MB. */
const unfoldingDocx = () => unfoldingZip('word/document.xml', { text: utf8('<w:p/>'.repeat(MEGABYTE / 6)), times: 860 })

const mail = (headers: string) =>
  `From: Sok Dara <dara@river.example>\n${headers}Date: Thu, 13 Mar 2025 07:00:00 +0700\nSubject: ${HEADLINE}\nMIME-Version: 1.0\n\nA ferry ran aground in fog.\n`

function nestedParts(levels: number): string {
  const parts = Array.from(
    { length: levels },
    (_, level) => `Content-Type: multipart/mixed; boundary=b${level}\n\n--b${level}\n`,
  )
  return `From: a@b.example\nSubject: x\nMIME-Version: 1.0\n${parts.join('')}Content-Type: text/plain\n\nx\n`
}

/** UTF-16 in which every other letter is half of a pair. */
const loneSurrogates = () =>
  new Uint8Array(Buffer.from(`\ufeff${HEADLINE}\n\n${'The ferry \ud800 ran \udc00aground. '.repeat(2_000)}`, 'utf16le'))
