/**
 * Faces of the page, all under the SIL Open Font License, from packages of a fixed version: the same briefing gives the
 * same bytes on every machine, whatever fonts it has. Typst takes a face of these folders before one of the system, and
 * the page allows no other. Latin, Greek and Cyrillic first, because a line takes its height from them.
 *
 * Of Chinese characters the simplified face holds 30,000, the traditional ones among them; Japanese and Korean come from
 * it and from the Korean face. What no face has shows as a box, as it should: visibly.
 */
export const FONT_FAMILIES = {
  text: 'Noto Serif',
  label: 'Noto Sans',
  others: [
    'Noto Sans Khmer',
    'Noto Sans Thai',
    'Noto Sans Myanmar',
    'Noto Sans Lao',
    'Noto Naskh Arabic',
    'Noto Sans Hebrew',
    'Noto Sans Devanagari',
    'Noto Sans Bengali',
    'Noto Sans Tamil',
    'Noto Sans S Chinese',
    'Noto Sans Korean',
  ],
} as const

/** The weights the page uses, each a folder of its package. */
const WEIGHTS = ['400Regular', '700Bold']

/** The folders of all faces. Each package is written out, so that whoever looks for unused ones finds it used. */
export function fontFolders(): string[] {
  const byWeight = [
    import.meta.resolve('@expo-google-fonts/noto-serif/package.json'),
    import.meta.resolve('@expo-google-fonts/noto-sans/package.json'),
    import.meta.resolve('@expo-google-fonts/noto-sans-khmer/package.json'),
    import.meta.resolve('@expo-google-fonts/noto-sans-thai/package.json'),
    import.meta.resolve('@expo-google-fonts/noto-sans-myanmar/package.json'),
    import.meta.resolve('@expo-google-fonts/noto-sans-lao/package.json'),
    import.meta.resolve('@expo-google-fonts/noto-naskh-arabic/package.json'),
    import.meta.resolve('@expo-google-fonts/noto-sans-hebrew/package.json'),
    import.meta.resolve('@expo-google-fonts/noto-sans-devanagari/package.json'),
    import.meta.resolve('@expo-google-fonts/noto-sans-bengali/package.json'),
    import.meta.resolve('@expo-google-fonts/noto-sans-tamil/package.json'),
  ].flatMap((manifest) => WEIGHTS.map((weight) => `${folderOf(manifest)}/${weight}`))
  const eastAsian = [import.meta.resolve('@embedpdf/fonts-sc'), import.meta.resolve('@embedpdf/fonts-kr')].map((main) =>
    folderOf(new URL('../fonts/', main).href),
  )
  return [...byWeight, ...eastAsian]
}

/** The folder of a file by its address; on Windows without the stroke before the letter of the drive. */
function folderOf(address: string): string {
  return decodeURIComponent(new URL('.', address).pathname)
    .replace(/^\/(?=[A-Za-z]:)/, '')
    .replace(/\/$/, '')
}
