/** What is used of an element of an XML tree; linkedom's own types name the browser's, which are not declared here. */
export type XmlElement = {
  tagName: string
  textContent: string
  innerHTML: string
  children: Iterable<XmlElement>
  parentElement: XmlElement | null
  getAttribute(name: string): string | null
}

/** The root of an XML text, or null. The parser (htmlparser2) forgives bare ampersands and wrong end tags. */
export async function xmlRoot(xml: string): Promise<XmlElement | null> {
  const { DOMParser } = await import('linkedom')
  const document = new DOMParser().parseFromString(xml, 'text/xml') as unknown as { documentElement: XmlElement | null }
  return document.documentElement
}

/** The children under each name. Elements of the root's own namespace go without its prefix: `atom:entry` in `atom:feed`. */
export function childrenByName(element: XmlElement, rootPrefix: string): (...names: string[]) => XmlElement[] {
  const byName = new Map<string, XmlElement[]>()
  for (const child of element.children) {
    const written = child.tagName.startsWith(rootPrefix) ? child.tagName.slice(rootPrefix.length) : child.tagName
    const name = written.toLowerCase()
    const same = byName.get(name)
    if (same === undefined) byName.set(name, [child])
    else same.push(child)
  }
  return (...names) => names.flatMap((name) => byName.get(name) ?? [])
}

/** `atom:` of `atom:feed`; empty where the root has no prefix. */
export const prefixOf = (root: XmlElement): string => /^[^:]+:/.exec(root.tagName)?.[0] ?? ''

/** An address against the `xml:base` of the elements around it (XML Base); as written where there is none. */
export function resolved(address: string, element: XmlElement): string {
  const bases: string[] = []
  for (let at: XmlElement | null = element; at !== null; at = at.parentElement) {
    const base = at.getAttribute('xml:base')
    if (base !== null) bases.unshift(base)
  }
  return bases.length === 0 ? address : [...bases, address].reduce(joined)
}

const joined = (base: string, address: string): string =>
  URL.canParse(address, base) ? new URL(address, base).href : address
