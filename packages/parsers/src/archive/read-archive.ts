import type { Document } from '@daybrief/schema'
import type { Parsed, ReadOptions } from '../format.ts'
import { UnreadableDocument } from '../unreadable-document.ts'
import { budget, filesOf } from './files-of.ts'
import { ZipFault } from './zip-fault.ts'

/**
 * The files of a zip or gzip file, each a document of its own.
 *
 * @throws UnreadableDocument when it is damaged, locked, empty or built to unfold
 */
export async function readArchive(document: Document, bytes: Uint8Array, { mediaType }: ReadOptions): Promise<Parsed> {
  try {
    const contained = filesOf(bytes, { name: document.name, mediaType, budget: budget() })
    if (contained.length === 0) throw new ZipFault('there is no file in it')
    return { text: '', articles: [], contained }
  } catch (error) {
    if (!(error instanceof ZipFault)) throw error
    throw new UnreadableDocument(`${document.name} cannot be unpacked: ${error.message}. Unpack it and send the files.`)
  }
}
