import type { Range } from '@daybrief/schema'
import type { Aliases } from './alias.ts'

/** `(VIDEO)`, `[PHOTOS]`: what the page offers beside the report. */
const OFFER =
  /\s*[([](?:(?:with |watch )?(?:videos?|photos?|pictures?|gallery|infographics?|map|audio|podcast|live|updated?|watch|pdf))(?: (?:inside|included|gallery|updates?))?[)\]]\s*$/i
/** `… | The Daily Herald`, `… - AKP` */
const SITE = /\s+[|»–—-]\s+(?<name>[^|»–—]{2,60})$/d

/** The part behind a headline that is no part of it, or null. A site's name counts only when the desk knows it. */
export function headlineSuffixOf(line: string, aliases: Aliases): { range: Range; publisher: string | null } | null {
  const offer = OFFER.exec(line)
  if (offer !== null && offer.index > 0) return { range: { start: offer.index, end: line.length }, publisher: null }
  const site = SITE.exec(line)
  const name = site?.groups?.name
  if (site === null || name === undefined || site.index === 0 || aliases.find(name) === null) return null
  return { range: { start: site.index, end: line.length }, publisher: name }
}
