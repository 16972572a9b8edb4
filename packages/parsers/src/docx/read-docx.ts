import type { Document } from '@daybrief/schema'
import { zipSync } from 'fflate'
import { unfold } from '../archive/unfold.ts'
import { zipEntries } from '../archive/zip-directory.ts'
import { ZipFault } from '../archive/zip-fault.ts'
import { articlesIn } from '../articles-in.ts'
import type { Parsed, ReadOptions } from '../format.ts'
import { UnreadableDocument } from '../unreadable-document.ts'

/** The parts of a Word file (ECMA-376) that its text needs: no pictures, fonts or themes. */
const TEXT_PART =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:_rels\/document\.xml\.rels|(?:document|styles|numbering|footnotes|endnotes|comments)\.xml))$/
/** 500 pages have some 10 MB of XML; its tree needs 15 to 20 times that, and a parser has 512 MB. */
const MOST_XML = 20 * 1024 * 1024

/**
 * The articles of a Word file, a paragraph of the file being one of the text.
 *
 * @throws UnreadableDocument when it is damaged, locked, without words or built to unfold
 */
export async function readDocx(document: Document, bytes: Uint8Array, options: ReadOptions): Promise<Parsed> {
  const { default: mammoth } = await import('mammoth')
  let words: string
  try {
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(textParts(bytes)) })
    words = value
  } catch (error) {
    const fault = (error as Error).message.split('\n')[0]
    throw new UnreadableDocument(`${document.name} cannot be read as a Word file: ${fault}. Save it again, or as text.`)
  }
  const text = words.replace(/\n{3,}/g, '\n\n').trim()
  return { text, articles: await articlesIn(document, text, options) }
}

/** The file with nothing but its text, unfolded here, so that what mammoth unpacks has been counted. */
function textParts(bytes: Uint8Array): Uint8Array {
  const allowance = { left: MOST_XML }
  const parts = zipEntries(bytes).filter(({ name }) => TEXT_PART.test(name))
  if (!parts.some(({ name }) => name === 'word/document.xml')) throw new ZipFault('it has no word/document.xml')
  const files = parts.map(({ name, method, encrypted, compressed }) => {
    if (encrypted) throw new ZipFault('it is locked with a password')
    return [name, unfold(compressed, { name, method: method === 0 ? 'stored' : 'deflate', allowance })] as const
  })
  return zipSync(Object.fromEntries(files), { level: 0 })
}
