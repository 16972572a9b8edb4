/**
 * A name folded, so that spelling it another way finds it (letter case, composed or not, either slash), and reversed, so
 * that the end of the name is the beginning of an index key. Made for search only: it loses what a key cannot hold.
 */
export function nameBackwards(name: string): string {
  const folded = name.toWellFormed().replaceAll('\0', '\ufffd').replaceAll('\\', '/').normalize('NFC').toLowerCase()
  return [...folded].reverse().join('')
}
