import { words } from '@daybrief/language'

const NUMBER = /\p{N}+(?:[.,:]\p{N}+)*/gu
const CAPITALISED = /\p{Lu}[\p{L}\p{M}\p{N}]*/gu

/**
 * Words of a composed line that must be borne out and are not: each number and each capitalised word, but for the one that
 * opens the line, has to stand in one of the texts cited.
 */
export function unsupported(line: string, cited: readonly string[]): string[] {
  const there = new Set(cited.flatMap(words))
  const claims = [...line.matchAll(NUMBER), ...[...line.matchAll(CAPITALISED)].filter(({ index }) => index > 0)]
  return claims.map(([word]) => word).filter((word) => words(word).some((part) => !there.has(part)))
}
