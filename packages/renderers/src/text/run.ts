/** What a stretch of text is, for a terminal that can show it; plain text shows all alike. */
export type Style = 'title' | 'heading' | 'headline' | 'label' | 'citation' | 'soft' | 'cue' | 'alert'

/** A stretch of text in one style. */
export type Run = { text: string; style: Style | null }

/** One line of a page of text. */
export type Line = Run[]

export function run(text: string, style: Style | null = null): Run {
  return { text, style }
}
