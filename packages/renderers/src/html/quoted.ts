import { languageOf } from '../reading/language-of.ts'
import { html, type Markup } from './markup.ts'

/** Attributes for an element that opens with quoted text: the direction its first letter asks for, and its language. */
export function quoted(text: string): Markup {
  const language = languageOf(text)
  return html` dir="auto"${language === null ? null : html` lang="${language}"`}`
}
