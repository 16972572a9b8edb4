import type { Range } from '@daybrief/schema'

/** Who signs at the end of a paragraph, behind its last stop; offsets count from the paragraph's start. */
export type TrailingMark = { name: Range; whole: Range }

/** A name of up to six words: `Agence France Presse -- English`, `The Guardian (London)`. */
const MARK =
  /[.!?…。]["”’'»)\]]*(?<whole>[ \u00a0]+(?:[-–—=]{1,2}[ \u00a0]?)?[([]?(?<name>(?:\p{Lu}[\p{L}\p{M}\p{N}&’'.]*(?:-\p{L}[\p{L}\p{N}]*)*)(?:[ \u00a0](?:(?:--|–|—)[ \u00a0])?(?:(?:of|and|de|du|la|the)[ \u00a0])?\(?\p{Lu}[\p{L}\p{M}\p{N}&’'-]*\)?){0,5})[)\]]?)$/du
const TAIL = 90

/** The mark of a publisher with which a paragraph ends: `… in both countries. AKP`. */
export function trailingMarkOf(paragraph: string): TrailingMark | null {
  if (/[.!?…:;,"”]$/.test(paragraph)) return null
  const from = Math.max(0, paragraph.length - TAIL)
  const groups = MARK.exec(paragraph.slice(from))?.indices?.groups
  if (groups?.name === undefined || groups.whole === undefined) return null
  const at = (pair: [number, number]): Range => ({ start: from + pair[0], end: from + pair[1] })
  return { name: at(groups.name), whole: at(groups.whole) }
}

/** Words that papers, agencies and stations have in their names. */
const MEDIA =
  /\b(?:Agence|Agency|Broadcasting|Bulletin|Chronicle|Courier|Daily|Dispatch|Gazette|Globe|Guardian|Herald|Independent|Journal|Mail|News|Observer|Post|Presse?|Radio|Review|Standard|Star|Sun|Telegraph|Times|Tribune|TV|Voice|Weekly|Wire)\b|-news$/

/** Whether a mark names a paper or agency by its very words, though the desk does not know it. */
export const namesMedia = (name: string) => MEDIA.test(name)
