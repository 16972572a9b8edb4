import { decode } from '../decode.ts'

/** A page declares its encoding within its first 1024 bytes (HTML, 4.2.5.4); real ones within twice as many. */
const DECLARATION_BYTES = 2048
const META = /<meta[^>]{0,200}?\bcharset\s*=\s*["']?\s*(?<encoding>[\w.:-]+)/i
const XML = /^\s*<\?xml[^>]{0,200}?\bencoding\s*=\s*["'](?<encoding>[\w.:-]+)/

/** The characters of a page: byte order mark, what its sender stated, its declaration, strict UTF-8, detector. */
export async function pageSource(bytes: Uint8Array, options: { charset: string | null }): Promise<string> {
  const head = String.fromCharCode(...bytes.subarray(0, DECLARATION_BYTES))
  const declared = (META.exec(head) ?? XML.exec(head))?.groups?.encoding ?? null
  // Whoever can read the declaration as ASCII does not read UTF-16 (HTML, 13.2.3.2).
  const meant = declared !== null && /^utf-?16/i.test(declared) ? 'utf-8' : declared
  return (await decode(bytes, { declared: options.charset ?? meant })).text
}
