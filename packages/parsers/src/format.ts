import type { Article, Document, Publisher } from '@daybrief/schema'

/**
 * What a parser makes of a document: its text, to which all ranges refer, its articles, and the documents inside of it:
 * the attachments of a mail, the files of an archive.
 */
export type Parsed = { text: string; articles: Article[]; contained?: Contained[] }

/** A document inside of another: its name within that, and its bytes. */
export type Contained = { name: string; bytes: Uint8Array }

/** What a reader may use beside the document and its bytes. */
export type ReadOptions = { mediaType: string; publishers: readonly Publisher[] }

/** An input format: what it is called, its media types, how many bytes of it are read, and its reader. */
export type Format = {
  name: string
  mediaTypes: readonly string[]
  limit: number
  /** What a cheap look at the bytes finds that would keep its reader busy for too long; null when nothing. */
  refuses?(bytes: Uint8Array): string | null
  read(document: Document, bytes: Uint8Array, options: ReadOptions): Promise<Parsed>
}
