import { html, type Markup } from './markup.ts'

/**
 * Phrases in a row, each set apart from the direction of its neighbours: an Arabic publisher must not turn round the date
 * that follows it.
 */
export function phrases(texts: string[]): Markup {
  return html`${texts.map((text, place) => html`${place > 0 ? ' · ' : null}<bdi>${text}</bdi>`)}`
}
