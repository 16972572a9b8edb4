/**
 * The UTF-16 units of a text, for reading it many times over: a text cut from another one finds each unit by way of that
 * other. They stay until the next call, so whoever calls reads to the end first.
 */
export function unitsOf(text: string): Uint16Array {
  if (text.length >= units.length) units = new Uint16Array(2 * text.length)
  for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at)
  // Looking one further than the end must find no letter of the text before.
  units[text.length] = 0
  return units
}

/** Room for a paragraph of any length but the rarest; a buffer for each text would be garbage at once. */
let units = new Uint16Array(16_384)
