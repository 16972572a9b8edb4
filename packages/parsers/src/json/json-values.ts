/**
 * The values of a JSON text: the whole; or, where that cannot be read, each line; or each object that stands by itself or
 * in the outermost list. So a fault in one object costs that one. Time grows with the length of the text.
 */
export function jsonValues(text: string): unknown[] {
  const whole = parsed(text)
  if (whole !== undefined) return [whole]
  const lines = text.split('\n').flatMap((line) => parsedObject(line.trim().replace(/,$/, '')))
  return lines.length > 0 ? lines : pieces(text).flatMap(parsedObject)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function parsedObject(text: string): unknown[] {
  const value = text.startsWith('{') || text.startsWith('[') ? parsed(text) : undefined
  return value === undefined ? [] : [value]
}

const TELLING = /["{}\\]|[^"{}\\]+/g

/** Stretches from an opening brace that stands in no object to the brace that closes it. */
function pieces(text: string): string[] {
  const found: string[] = []
  let depth = 0
  let start = 0
  let inString = false
  for (let match = TELLING.exec(text); match !== null; match = TELLING.exec(text)) {
    const [sign] = match
    if (sign === '\\') {
      // The sign behind a backslash ends no string.
      if (inString) TELLING.lastIndex = match.index + 2
    } else if (sign === '"') inString = !inString
    else if (inString) continue
    else if (sign === '{') {
      if (depth === 0) start = match.index
      depth++
    } else if (sign === '}' && depth > 0) {
      depth--
      if (depth === 0) found.push(text.slice(start, match.index + 1))
    }
  }
  return found
}
