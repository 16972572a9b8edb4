import type { Range } from '@daybrief/schema'

/** Where a cue's words stand in a statement, whole words first; null when they do not stand there as given. */
export function cueRange(text: string, cue: string): Range | null {
  if (cue === '') return null
  const places = []
  for (let at = text.indexOf(cue); at !== -1; at = text.indexOf(cue, at + 1)) places.push(at)
  const start = places.find((at) => standsAlone(text, at, at + cue.length)) ?? places[0]
  return start === undefined ? null : { start, end: start + cue.length }
}

/** Whether no letter or digit touches the stretch, so that `12` is not found in `2012`. */
function standsAlone(text: string, start: number, end: number): boolean {
  return !/[\p{L}\p{N}]$/u.test(text.slice(0, start)) && !/^[\p{L}\p{N}]/u.test(text.slice(end))
}
