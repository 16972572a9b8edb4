import { html, type Markup } from './markup.ts'

/** The head of a table. */
export function tableHead(columns: string[]): Markup {
  return html`<thead><tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>`
}
