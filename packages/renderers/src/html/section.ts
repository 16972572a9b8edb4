import { html, type Markup } from './markup.ts'

/** A section with its heading of the second level, named by it for those who move by landmarks. */
export function section(id: string, heading: string, content: Markup): Markup {
  return html`<section id="${id}" aria-labelledby="${id}-heading">
<h2 id="${id}-heading">${heading}</h2>
${content}
</section>
`
}
