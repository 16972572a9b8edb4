import { deflateSync } from 'node:zlib'

/** A PDF of one page whose stream unfolds to so many megabytes of spaces (ISO 32000-1, 7.4.4). */
export function unfoldingPdf(megabytes: number): Uint8Array {
  const stream = deflateSync(new Uint8Array(megabytes * 1024 * 1024).fill(0x20), { level: 9 })
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>',
  ]
  const head = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('')
  // Readers rebuild a table of objects that is missing.
  return new Uint8Array(
    Buffer.concat([
      Buffer.from(`%PDF-1.4\n${head}4 0 obj\n<< /Filter /FlateDecode /Length ${stream.length} >>\nstream\n`),
      stream,
      Buffer.from('\nendstream\nendobj\ntrailer\n<< /Root 1 0 R /Size 5 >>\n%%EOF\n'),
    ]),
  )
}
