import type { XmlElement } from './xml-element.ts'

/** Media types of Atom content that is written as it reads; all others are Base64 (RFC 4287, 4.1.3.3). */
const TEXTUAL = /^(?:text|html|xhtml)?$|^text\/|[/+](?:xml|json)$/i
const BASE64 = /^[A-Za-z0-9+/\s]+=*\s*$/
const NO_TEXT = /[\u0000-\u0008\u000e-\u001f]/

/** The words of an element, in which HTML may stand: its text, or its markup where it holds elements. Null for none. */
export function wordsOf(element: XmlElement): string | null {
  const encoded =
    element.getAttribute('mode') === 'base64' || !TEXTUAL.test((element.getAttribute('type') ?? '').trim())
  const hasElements = !element.children[Symbol.iterator]().next().done
  const words = hasElements ? element.innerHTML : element.textContent
  if (words.trim() === '') return null
  return encoded && BASE64.test(words) ? fromBase64(words) : words
}

/** Null when the bytes are no text: a film in a feed. */
function fromBase64(words: string): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(words, 'base64'))
    return NO_TEXT.test(text) || text.trim() === '' ? null : text
  } catch {
    return null
  }
}

/** `desk@paper.example (Sok Dara)` and `Sok Dara (desk@paper.example)` name Sok Dara (RSS 2.0, author; others write it the other way). */
export function personIn(words: string): string {
  const [, behind] = /^\S+@\S+\s+\((.+)\)$/.exec(words.trim()) ?? []
  const [, before] = /^([^(<]*[^(<\s])\s*[(<]\S+@[^\s)>]+[)>]$/.exec(words.trim()) ?? []
  return (behind ?? before ?? words).trim()
}
