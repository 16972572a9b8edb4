/**
 * Characters that end or move a line. They part words, so they become a space and never vanish; a briefing's words stand
 * in running text, where a run of them is one space.
 */
const WHITE_SPACE = /[\t\n\v\f\r \u0085\u2028\u2029]+/gu

/**
 * Categories that show nothing of their own but can hide, reorder or command: controls (Cc, so also the ESC of terminal
 * sequences), format characters (Cf, so also bidi overrides, zero-width spaces, tag characters), line and paragraph
 * separators (Zl, Zp), lone surrogates (Cs) and private use (Co); noncharacters too, which no text may hold.
 */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}]/gu

/** Printable ASCII without a run of spaces: most text is, and needs no more looking at. */
const PLAIN = /^(?: ?[!-~])* ?$/

/** Format characters that are signs one can see: Arabic year, number and verse signs, Kaithi and Syriac marks. */
const SIGNS = /[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}]/u

/** Scripts in which a joiner (U+200D) or non-joiner (U+200C) between two letters changes what is written. */
const JOINED =
  /[\p{scx=Arab}\p{scx=Syrc}\p{scx=Mong}\p{scx=Deva}\p{scx=Beng}\p{scx=Guru}\p{scx=Gujr}\p{scx=Orya}\p{scx=Taml}\p{scx=Telu}\p{scx=Knda}\p{scx=Mlym}\p{scx=Sinh}\p{scx=Khmr}\p{scx=Mymr}\p{scx=Tibt}]/u

/** Scripts written without spaces, whose writers part words with U+200B so that lines can break there. */
const UNSPACED = /[\p{scx=Khmr}\p{scx=Thai}\p{scx=Laoo}\p{scx=Mymr}\p{scx=Lana}\p{scx=Tale}]/u

/** A picture that U+200D may join to the next: a family, a flag. */
const PICTURE = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f/u

/**
 * Text as a page, a terminal or a markdown file may show it: what could hide, reorder or command is taken out, what a
 * script needs is kept, and each run of white space is one space. No-break and ideographic spaces stay.
 *
 * Of the format characters (Cf) these stay: signs that can be seen; U+200C and U+200D between two characters of a
 * script that joins by them, and U+200D between two pictures; U+200B between two characters of a script without spaces.
 * A lone surrogate stood for a character, so it shows as U+FFFD. Direction marks go: every piece of text is put on a
 * page in a direction of its own, which does their work.
 */
export function visibleText(text: string): string {
  if (PLAIN.test(text)) return text
  return text
    .replace(WHITE_SPACE, ' ')
    .replace(HIDDEN, (hidden, offset: number, whole: string) =>
      kept(hidden, before(whole, offset), after(whole, offset)),
    )
    .replace(/ {2,}/g, ' ')
}

function kept(hidden: string, left: string, right: string): string {
  if (/\p{Cs}/u.test(hidden)) return '\ufffd'
  if (SIGNS.test(hidden)) return hidden
  if (hidden === '\u200b') return UNSPACED.test(left) && UNSPACED.test(right) ? hidden : ''
  if (hidden === '\u200c') return JOINED.test(left) && JOINED.test(right) ? hidden : ''
  if (hidden !== '\u200d') return ''
  const joins = (JOINED.test(left) && JOINED.test(right)) || (PICTURE.test(left) && PICTURE.test(right))
  return joins ? hidden : ''
}

/** The character that ends at `offset`. */
function before(text: string, offset: number): string {
  return /[\ud800-\udbff][\udc00-\udfff]$|.$/su.exec(text.slice(Math.max(0, offset - 2), offset))?.[0] ?? ''
}

/** The character after the one unit at `offset`; all characters that ask for it are one unit long. */
function after(text: string, offset: number): string {
  const point = text.codePointAt(offset + 1)
  return point === undefined ? '' : String.fromCodePoint(point)
}
