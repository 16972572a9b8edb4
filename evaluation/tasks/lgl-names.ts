/** Countries that GeoNames, and with it the Local-Global Lexicon set, names otherwise than English CLDR. */
export const LGL_NAMES: Readonly<Record<string, string>> = {
  CZ: 'Czech Republic',
  HK: 'Hong Kong',
  MM: 'Myanmar',
  MO: 'Macao',
  PS: 'Palestinian Territory',
  TR: 'Turkey',
}
