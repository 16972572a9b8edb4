import type { Document } from '@daybrief/schema'
import { articlesIn } from '../articles-in.ts'
import type { Parsed, ReadOptions } from '../format.ts'
import { UnreadableDocument } from '../unreadable-document.ts'
import { withoutFurniture } from './page-furniture.ts'
import { paragraphsOf } from './paragraphs.ts'
import { type PageLine, piecesOf, type TextItem } from './piece.ts'
import { readingOrder } from './reading-order.ts'

/** A newspaper has 100 pages at most; more are a book, and no desk reads one in a morning. */
const MOST_PAGES = 500
/** Only text is wanted: no fonts of the system, no code made of what the file says, no answers to faults beyond it. */
const TEXT_ONLY = { useSystemFonts: false, disableFontFace: true, isEvalSupported: false, verbosity: 0 }

/**
 * The articles of a PDF: its paragraphs, rebuilt from where letters stand on the page, are read as pasted text.
 *
 * @throws UnreadableDocument when it is damaged, locked, too long, or holds pictures of text and no text
 */
export async function readPdf(document: Document, bytes: Uint8Array, options: ReadOptions): Promise<Parsed> {
  const paragraphs = paragraphsOf(withoutFurniture(await pagesOf(document.name, bytes)))
  if (paragraphs.length === 0)
    throw new UnreadableDocument(
      `${document.name} holds no text: its pages are pictures. Run it through text recognition, or paste its words.`,
    )
  const text = paragraphs.join('\n\n')
  return { text, articles: await articlesIn(document, text, options) }
}

async function pagesOf(name: string, bytes: Uint8Array): Promise<PageLine[][]> {
  const { getDocumentProxy } = await import('unpdf')
  try {
    // pdf.js takes the memory of what it is given away from its owner.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), TEXT_ONLY)
    if (pdf.numPages > MOST_PAGES)
      throw new UnreadableDocument(
        `${name} is too long: ${pdf.numPages} pages, and at most ${MOST_PAGES} are read. Cut it into parts.`,
      )
    const pages: PageLine[][] = []
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number)
      const { items } = await page.getTextContent()
      pages.push(readingOrder(piecesOf(items.filter((item): item is TextItem & typeof item => 'str' in item))))
      page.cleanup()
    }
    await pdf.loadingTask.destroy()
    return pages
  } catch (error) {
    if (error instanceof UnreadableDocument) throw error
    const fault = (error as Error).message.split('\n')[0]
    throw new UnreadableDocument(`${name} cannot be read as a PDF: ${fault}. Save it again, or paste its words.`)
  }
}
