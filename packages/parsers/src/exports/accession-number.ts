/**
 * The number that ends each article of Factiva: a source code filled up with noughts to eight characters, the day it was
 * loaded, nine more (Dow Jones, Factiva Select Feed XML Reference, AccessionNo). On the screen a word of its language stands
 * before it: `Document`, `Dokument`, `文件`.
 */
const NUMBER =
  /^(?:\p{L}{2,12}[\s\u00a0:：]+|\p{Script=Han}{2,4})?(?<code>[A-Z][A-Z0-9]{2,7}?)0{0,5}(?:19|20)\d{6}(?<serial>[a-z0-9]{7,11})$/u

/** The publisher's code in a line that holds an accession number and nothing else, or null. */
export function accessionCode(line: string): string | null {
  return line.length > 50 ? null : (NUMBER.exec(line)?.groups?.code ?? null)
}
