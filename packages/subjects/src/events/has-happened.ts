import { wordSet } from '../names/word-set.ts'
import type { Found } from '../phrase-index.ts'
import type { Scan } from '../scan.ts'

/** Words before a trigger that are looked at: 3 to 5 were equal on the MUC-3 reports, 8 lost true ones. */
const REACH = 4

/** Where a clause ends, between two words: a denial does not reach over a stop or a comma. */
const CLAUSE_END = /[.,;:!?()\n\u3001\u3002\uff0c]/

/** Words by which a deed is denied, foreseen, wished, feared or prevented, by language; an apostrophe parts words. */
const UNREAL: Readonly<Record<string, ReadonlySet<string>>> = {
  en: wordSet(`
    no not never without nor neither none cannot didn wasn weren hasn haven hadn isn aren don doesn couldn wouldn won
    would could may might can should will shall must if unless whether to possible possibility potential
    threat threats threaten threatens threatened threatening plan plans planned planning plot plots plotted plotting
    intend intends intended prevent prevents prevented preventing avoid avert averted foil foils foiled thwart thwarted
    fear fears feared risk risks warn warns warned warning call calls called calling urge urges urged demand demands
    demanded stop stopping end ending halt combat against ban banned anti deny denies denied`),
  fr: wordSet('pas aucun aucune sans jamais ni si pourrait pourraient éviter empêcher menace menacé contre'),
  es: wordSet('no ningún ninguna sin nunca ni si podría podrían evitar impedir amenaza amenazó contra'),
  id: wordSet('tidak tanpa bukan belum jika akan ancaman mencegah'),
  vi: wordSet('không chưa nếu sẽ'),
}

/**
 * Whether a trigger tells a deed as done: no word shortly before it in its clause denies it, foresees it, asks for it or
 * fears it. Simple on purpose: a desk can see from the words shown why a type was given.
 */
export function hasHappened({ stretch, words }: Scan, found: Found, language: string): boolean {
  const unreal = UNREAL[language]
  if (!unreal) return true
  for (let at = found.from - 1; at >= Math.max(0, found.from - REACH); at--) {
    const word = words[at]!
    if (!words[at + 1]!.spaced && CLAUSE_END.test(stretch.text.slice(word.end, words[at + 1]!.start))) return true
    if (unreal.has(word.key)) return false
  }
  return true
}
