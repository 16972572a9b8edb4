import type { Format } from './format.ts'
import { html } from './html.ts'
import { json } from './json.ts'
import { markdown } from './markdown.ts'
import { text } from './text.ts'

/** Every format a briefing can be written in, by name. To add one, write its file and name it here. */
export const formats: Record<Format['name'], Format> = { html, markdown, text, json }
