import type { Scan } from '../scan.ts'

/** `PARIS, France (AP) —`, `KOTA KINABALU:` — the place in capitals that opens a report, and what follows it. */
const DATELINE =
  /^(\p{Lu}[\p{Lu}\p{M}'’.-]+(?: [\p{Lu}\p{M}'’.-]{2,}){0,3})(?:, [^—–(:.]{2,30}\.?(?: \d{1,2})?(?:, \d{4})?)?(?: ?\([^)]{2,30}\))?(?: ?[—–]|: | --? |\. )/u

/** Token after the place of a dateline that opens a stretch; 0 when none does. */
export function datelineEnd({ stretch, words }: Scan): number {
  const place = DATELINE.exec(stretch.text)?.[1]
  if (place === undefined) return 0
  const after = words.findIndex(({ start }) => start >= place.length)
  return after === -1 ? words.length : after
}
