import type { Format } from './format.ts'
import { layout } from './text/layout.ts'

/** Columns of a page of plain text: mail readers and terminals show 80, and a reply puts two in front. */
const WIDTH = 78

/** Plain text for mail and terminals: no line is wider than 78 columns, and a wide character counts as two. */
export const text: Format<string> = {
  name: 'text',
  extension: 'txt',
  mediaType: 'text/plain; charset=utf-8',
  render: (briefing) =>
    layout(briefing, WIDTH)
      .map(
        (line) =>
          `${line
            .map((run) => run.text)
            .join('')
            .trimEnd()}\n`,
      )
      .join(''),
}
