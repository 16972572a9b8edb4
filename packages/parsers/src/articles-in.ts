import type { Article, Document, Publisher } from '@daybrief/schema'
import { readExport } from './exports/read-export.ts'
import { readText } from './text/read-text.ts'
import { UnreadableDocument } from './unreadable-document.ts'

/**
 * The articles of the text of a document, whatever format the text came in: a PDF, a Word file and a mail hold pasted articles
 * and exports of databases as a text file does. All ranges are of `text`.
 *
 * @throws UnreadableDocument when the text is only white space
 */
export async function articlesIn(
  document: Document,
  text: string,
  options: { publishers: readonly Publisher[] },
): Promise<Article[]> {
  if (text.trim() === '')
    throw new UnreadableDocument(`${document.name} holds no words: only white space came. Send the file again.`)
  return (await readExport(document, text, options)) ?? readText(document, text, options)
}
