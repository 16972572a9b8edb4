import { deflateSync } from 'node:zlib'

/** A line of text on a page: where it starts, in points from the lower left corner, and its letters' size. */
export type PdfLine = { x: number; y: number; size: number; text: string }

/** A PDF of pages of lines in Helvetica, written by hand (ISO 32000-1, 7.5). */
export function tinyPdf(pages: PdfLine[][]): Uint8Array {
  return pdfOf(pages.map((lines) => ({ bytes: ascii(lines.map(lineOf).join('\n')), filter: '' })))
}

/** A PDF of one page whose compressed stream unfolds to as many bytes of nothing as asked. */
export function unfoldingPdf(megabytes: number): Uint8Array {
  const empty = deflateSync(new Uint8Array(megabytes * 1024 * 1024).fill(0x20), { level: 9 })
  return pdfOf([{ bytes: empty, filter: '/Filter /FlateDecode ' }])
}

const lineOf = ({ x, y, size, text }: PdfLine) =>
  `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text.replace(/[\\()]/g, '\\$&')}) Tj ET`

function pdfOf(streams: { bytes: Uint8Array; filter: string }[]): Uint8Array {
  const kids = streams.map((_, index) => `${4 + index * 2} 0 R`).join(' ')
  const objects: Uint8Array[] = [
    ascii('<< /Type /Catalog /Pages 2 0 R >>'),
    ascii(`<< /Type /Pages /Kids [${kids}] /Count ${streams.length} >>`),
    ascii('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'),
    ...streams.flatMap(({ bytes, filter }, index) => [
      ascii(
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + index * 2} 0 R >>`,
      ),
      joined([ascii(`<< ${filter}/Length ${bytes.byteLength} >>\nstream\n`), bytes, ascii('\nendstream')]),
    ]),
  ]
  const parts: Uint8Array[] = [ascii('%PDF-1.4\n')]
  const offsets: number[] = []
  for (const [index, object] of objects.entries()) {
    offsets.push(parts.reduce((sum, { byteLength }) => sum + byteLength, 0))
    parts.push(ascii(`${index + 1} 0 obj\n`), object, ascii('\nendobj\n'))
  }
  const table = parts.reduce((sum, { byteLength }) => sum + byteLength, 0)
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  parts.push(
    ascii(
      `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`,
    ),
  )
  return joined(parts)
}

const ascii = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

function joined(parts: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { byteLength }) => sum + byteLength, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.byteLength
  }
  return whole
}
