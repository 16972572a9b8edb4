import type { Scan } from '../scan.ts'
import { Case } from '../tokens.ts'
import { WEAPON_NEIGHBOURS } from './kind-words.ts'
import { gapBefore } from './linked.ts'
import { wordSet } from './word-set.ts'

/** Letters before a number that are used for arms only. */
const SURE_LETTERS = wordSet(`
  ak akm rpg bm mig su mi uh ch ah mh mq rq phl ks jf df yj hq kj aim agm mgm ss sa srbm himars atacms nasams shahed hwasong
  pukguksong fateh iskander tu il yak ka kh qw fn iris igla hj shahab zelzal qiam kn ssm wz`)
/** Letters before a number that are used for much else too: near a word of arms they are a weapon. */
const LIKELY_LETTERS = wordSet(
  'f b c p e s t j k m l a h y z g r gbu an md vt ty zsu zu btr bmp brdm pt pmn tm ppsh fal hk svd tb fh vn',
)
/** Arms known by name alone. Names that are common words or persons too (Patriot, Javelin) need a word of arms beside them. */
const NAMED = wordSet(`
  himars atacms thaad nasams iskander brahmos kalashnikov tomahawk kalibr kinzhal eurofighter bayraktar gripen rafale
  scud exocet sukhoi chinook novichok semtex`)
/** Names before a number that are arms only with it: `Mirage 2000`. `Type 056` may also be much else. */
const NAMED_BEFORE_NUMBER = wordSet('mirage sukhoi leopard abrams gepard bayraktar leclerc patriot merkava typhoon')
/** How far a word of arms may stand from letters and digits, in words. */
const NEAR = 6

/** Token after a weapon known by its letters and digits or its name, or `from` when there is none. */
export function weaponEnd(scan: Scan, from: number): number {
  const { words } = scan
  const { key, case: written } = words[from]!
  const model = lettersAndDigits(scan, from)
  if (model && SURE_LETTERS.has(model.letters)) return model.to
  const likely = model && LIKELY_LETTERS.has(model.letters) && (written >= Case.upper || key.length === 1)
  if (likely && isNearArms(scan, from, model.to)) return model.to
  const next = words[from + 1]
  if (next?.spaced && isDigit(next.key, 0)) {
    if (NAMED_BEFORE_NUMBER.has(key)) return afterDecimal(scan, from + 2)
    if (key === 'type' && isNearArms(scan, from, from + 2)) return from + 2
  }
  return NAMED.has(key) ? from + 1 : from
}

/** `BM-21` and `T54`: the letters of a model, and the token after it. */
function lettersAndDigits(scan: Scan, from: number): { letters: string; to: number } | null {
  const { key, case: written } = scan.words[from]!
  const next = scan.words[from + 1]
  if (next && isDigit(next.key, 0) && /^[-‐‑]$/.test(gapBefore(scan, from + 1))) return { letters: key, to: from + 2 }
  if (key === 'iris' && next?.key === 't') return { letters: 'iris', to: from + 2 }
  if (written < Case.upper || !(isDigit(key, key.length - 1) || isDigit(key, key.length - 2))) return null
  const letters = /^(\p{L}{1,4})\d{1,3}(?:\p{L}\d?)?$/u.exec(key)?.[1]
  return letters === undefined ? null : { letters, to: from + 1 }
}

/** `Gepard 3.9`: the stop in a number parts two tokens. */
function afterDecimal(scan: Scan, to: number): number {
  const next = scan.words[to]
  return next && /^\d+$/.test(next.key) && gapBefore(scan, to) === '.' ? to + 1 : to
}

function isNearArms({ words }: Scan, from: number, to: number): boolean {
  for (let at = Math.max(0, from - NEAR); at < Math.min(words.length, to + NEAR); at++) {
    if ((at < from || at >= to) && WEAPON_NEIGHBOURS.has(words[at]!.key)) return true
  }
  return false
}

function isDigit(key: string, at: number): boolean {
  const unit = key.charCodeAt(at)
  return unit >= 0x30 && unit <= 0x39
}
