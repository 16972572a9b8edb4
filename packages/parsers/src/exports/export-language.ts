/** Languages that the press writes in, as BCP 47 codes. */
const CODES =
  'af am ar az be bg bn bs ca cs da de el en es et fa fi fr gu he hi hr hu hy id is it ja ka kk km ko lo lt lv mk ml mn mr ms my nb ne nl no pa pl ps pt ro ru si sk sl so sq sr sv sw ta te tg th tk tl tr uk ur uz vi zh zh-Hans zh-Hant'.split(
    ' ',
  )
/** Languages that exports name languages in: those of their screens. */
const SCREENS = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'ru', 'pl', 'tr', 'zh-Hans', 'zh-Hant', 'ja', 'ko'] as const
/** Names that exports use and Unicode's tables (CLDR) do not. */
const OTHER_NAMES: Record<string, string> = {
  'bahasa indonesia': 'id',
  'bahasa malaysia': 'ms',
  burmese: 'my',
  cambodian: 'km',
  farsi: 'fa',
  mandarin: 'zh',
  tagalog: 'tl',
  中文: 'zh',
  英语: 'en',
  英文: 'en',
  英語: 'en',
}

let names: Map<string, string> | undefined

function codesByName(): Map<string, string> {
  if (names !== undefined) return names
  names = new Map()
  for (const screen of SCREENS) {
    const display = new Intl.DisplayNames(screen, { type: 'language' })
    for (const code of CODES) {
      const name = display.of(code)?.toLowerCase()
      // Chinese in either script is one language to the desk.
      if (name !== undefined && !names.has(name)) names.set(name, code.split('-')[0] as string)
    }
  }
  for (const [name, code] of Object.entries(OTHER_NAMES)) names.set(name, code)
  return names
}

/** The BCP 47 code of a language that an export names (`ENGLISH`, `GERMAN; DEUTSCH`, `简体中文`), or null. */
export function languageNamed(words: string): string | null {
  if (words.length > 60) return null
  for (const name of [words, ...words.split(/[;/,(（–—-]/u)]) {
    const code = codesByName().get(name.trim().toLowerCase())
    if (code !== undefined) return code
  }
  return null
}
