import { html, type Markup } from './markup.ts'

/**
 * The head of a table. The roles of our tables say again what the elements are: on a phone the tables are laid out as
 * blocks, and some browsers then forget that they are tables.
 */
export function tableHead(columns: string[]): Markup {
  return html`<thead role="rowgroup"><tr role="row">${columns.map(
    (column) => html`<th role="columnheader" scope="col">${column}</th>`,
  )}</tr></thead>`
}
