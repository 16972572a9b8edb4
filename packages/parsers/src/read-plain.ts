import type { Document } from '@daybrief/schema'
import { articlesIn } from './articles-in.ts'
import { decode } from './decode.ts'
import type { Parsed, ReadOptions } from './format.ts'

/**
 * The articles of a text file.
 *
 * @throws UnreadableDocument when it holds only white space
 */
export async function readPlain(document: Document, bytes: Uint8Array, options: ReadOptions): Promise<Parsed> {
  const { text } = await decode(bytes, { declared: document.charset })
  return { text, articles: await articlesIn(document, text, options) }
}
