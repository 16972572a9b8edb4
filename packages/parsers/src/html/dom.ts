/** What is used of a document object model; linkedom's own types name the browser's, which are not declared here. */
export type PageNode = { nodeType: number; nodeValue: string | null; childNodes: Iterable<PageNode> }

export type PageElement = PageNode & {
  tagName: string
  textContent: string | null
  getAttribute(name: string): string | null
  hasAttribute(name: string): boolean
  querySelectorAll(selector: string): Iterable<PageElement>
  remove(): void
}

export type PageDocument = {
  documentElement: PageElement | null
  body: PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
}

export const ELEMENT = 1
export const TEXT = 3

/** Builds the tree of a page. Nothing is run and nothing is fetched. */
export async function domOf(html: string): Promise<PageDocument> {
  const { parseHTML } = await import('linkedom')
  return parseHTML(html).document as unknown as PageDocument
}
