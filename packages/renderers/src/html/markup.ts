import { visibleText } from '../visible-text.ts'

/** HTML that is safe to put into a page as it is. Only the `html` tag makes it. */
export type Markup = { readonly markup: string }

type Value = Markup | string | number | null | readonly Value[]

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/**
 * Template tag: every string put into it is cleaned of hidden characters and escaped, for text and for quoted attributes
 * alike; `null` and empty lists leave nothing.
 *
 * It is our own rather than hono/html because here no value can reach a page without `visibleText`, and because a
 * template there may turn into a promise, which a renderer that is a plain function cannot wait for.
 */
export function html(strings: TemplateStringsArray, ...values: Value[]): Markup {
  let markup = strings[0] ?? ''
  values.forEach((value, place) => {
    markup += write(value) + (strings[place + 1] ?? '')
  })
  return { markup }
}

/** Text made safe to stand in HTML, as the `html` tag writes it. */
function escapeHtml(text: string): string {
  return visibleText(text).replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign)
}

function write(value: Value): string {
  if (value === null) return ''
  if (typeof value === 'string') return escapeHtml(value)
  if (typeof value === 'number') return String(value)
  if ('markup' in value) return value.markup
  return value.map(write).join('')
}
