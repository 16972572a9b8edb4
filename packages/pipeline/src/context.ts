import type { Article, Document, Editorial } from '@daybrief/schema'

/**
 * What a parser makes of a document: its text, to which all ranges refer, its articles, and what it holds inside of it:
 * the attachments of a mail, the files of an archive.
 */
export type Parsed = { text: string; articles: Article[]; contained?: { name: string; bytes: Uint8Array }[] }

/** What a stage may use beside its input. */
export type Context = {
  editorial: Editorial
  /** Version of Daybrief, for the manifest. */
  version: string
  /** Parses a document where it can be stopped: within limits of time and memory. */
  parse(document: Document, bytes: Uint8Array): Promise<Parsed>
}
