/** Scripts that one language is written in, or that one language a news desk meets is. */
const LANGUAGES: [RegExp, string][] = [
  [/\p{sc=Khmr}/gu, 'km'],
  [/\p{sc=Thai}/gu, 'th'],
  [/\p{sc=Laoo}/gu, 'lo'],
  [/\p{sc=Mymr}/gu, 'my'],
  [/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/gu, 'zh'],
  [/\p{sc=Hang}/gu, 'ko'],
  [/\p{sc=Hebr}/gu, 'he'],
  // Arabic, Persian, Urdu and others share the script: say no more than is known.
  [/\p{sc=Arab}/gu, 'und-Arab'],
]

/** Only Japanese mixes these with Chinese characters. */
const KANA = /[\p{sc=Hira}\p{sc=Kana}]/u

/**
 * Language code for a stretch whose script gives it away, so that a browser takes the right glyphs and line breaks and
 * a screen reader the right voice; null for the page's own language and for what cannot be told.
 */
export function languageOf(text: string): string | null {
  if (/^[\p{sc=Latin}\p{sc=Common}]*$/u.test(text)) return null
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  // Half of the letters: a Khmer name in an English sentence leaves the sentence English.
  const found = LANGUAGES.find(([script]) => (text.match(script)?.length ?? 0) * 2 > letters)?.[1] ?? null
  return found === 'zh' && KANA.test(text) ? 'ja' : found
}
