const feed = (body: string, prologue = '') =>
  `<?xml version="1.0"?>${prologue}<rss version="2.0"><channel><title>t</title><item><title>x</title><description>${body}</description></item></channel></rss>`

/** Ten entities, each ten of the one before: a billion of `lol` (CVE-2003-1564). */
export function billionLaughs(): string {
  const levels = Array.from({ length: 9 }, (_, level) => `<!ENTITY l${level + 1} "${`&l${level};`.repeat(10)}">`)
  return feed('&l9;', `<!DOCTYPE rss [<!ENTITY l0 "lol">${levels.join('')}]>`)
}

/** One long entity named often: 10 KB times 200,000 is 2 GB. */
export const quadraticBlowUp = () => feed('&a;'.repeat(200_000), `<!DOCTYPE rss [<!ENTITY a "${'a'.repeat(10_000)}">]>`)

/** A feed that asks for a file of this machine and for an address. */
export const externalEntities = (address: string) =>
  feed(
    'before &file; &page; after',
    `<!DOCTYPE rss SYSTEM "${address}/dtd" [<!ENTITY file SYSTEM "file:///etc/passwd"><!ENTITY page SYSTEM "${address}/page">]>`,
  )

/** An honest feed with so many references to characters, as feeds have that escape their HTML. */
export const manyEntities = (references: number) =>
  feed(
    `The ferry &amp; the pilot. ${'Caf&#233; &amp; &lt;b&gt;bar&lt;/b&gt;. '.repeat(references / 6)} Nobody was hurt.`,
  )

export const nestedXml = (levels: number) => feed(`${'<b>'.repeat(levels)}x${'</b>'.repeat(levels)}`)
