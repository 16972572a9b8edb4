/** Elements that hold nothing, so that no tag closes them (HTML, 13.1.2). */
const VOID = new Set(
  'area base basefont bgsound br col embed frame hr img input link meta param source track wbr'.split(' '),
)
/** Elements whose end tag may be left out (HTML, 13.1.2.4); the parser closes them before the next of their kind. */
const OPTIONAL_END = new Set('p li dt dd tr td th thead tbody tfoot option optgroup colgroup rp rt'.split(' '))
/** Elements in which nothing is a tag but their own end. */
const RAW = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'noembed', 'noframes'])
const TAG = /<(?:(!--|!\[CDATA\[)|(\/?)([a-zA-Z][^\s/>]*))/g

/**
 * How deep a page's elements stand in each other, how many there are, and the most attributes of a long tag, without
 * building anything: walking a tree of 200,000 levels ends in a full stack, and adding 200,000 attributes to one element
 * takes 10 seconds. In XML every element needs its end. Each sign is looked at a bounded number of times.
 */
export function nestingOf(
  html: string,
  options: { xml: boolean } = { xml: false },
): { depth: number; elements: number; attributes: number } {
  const open: string[] = []
  const opened = new Map<string, number>()
  let depth = 0
  let elements = 0
  let attributes = 0
  const tag = new RegExp(TAG)
  const closing = closings(html)
  for (let match = tag.exec(html); match !== null; match = tag.exec(html)) {
    const [, opening, slash, written = ''] = match
    if (opening !== undefined) {
      // Only XML has sections of character data; in HTML they are comments up to the next bracket.
      const close = opening === '!--' ? '-->' : options.xml ? ']]>' : '>'
      const end = html.indexOf(close, match.index + 4)
      if (end === -1) break
      tag.lastIndex = end + close.length
      continue
    }
    const name = options.xml ? written : written.toLowerCase()
    if (slash === '/') {
      if ((opened.get(name) ?? 0) === 0) continue
      for (let last = open.pop(); last !== undefined; last = open.pop()) {
        opened.set(last, (opened.get(last) ?? 1) - 1)
        if (last === name) break
      }
      continue
    }
    const end = html.indexOf('>', tag.lastIndex)
    // No tag ends any more: what is left is text.
    if (end === -1) break
    attributes = Math.max(attributes, attributesIn(html, tag.lastIndex, end))
    elements++
    if (options.xml ? html[end - 1] === '/' : VOID.has(name)) continue
    if (!options.xml && RAW.has(name)) {
      const close = closing(name, tag.lastIndex)
      if (close === -1) break
      tag.lastIndex = close
    } else if (options.xml || !OPTIONAL_END.has(name)) {
      open.push(name)
      opened.set(name, (opened.get(name) ?? 0) + 1)
      depth = Math.max(depth, open.length)
    }
  }
  return { depth, elements, attributes }
}

/** Tags of fewer signs are not looked into. */
const LONG_TAG = 2000
const QUOTED = /"[^"]*"|'[^']*'/g

/** Attributes of a long tag: its words outside of quotes. */
function attributesIn(html: string, start: number, end: number): number {
  if (end - start < LONG_TAG) return 0
  return html.slice(start, end).replace(QUOTED, '').trim().split(/\s+/).length
}

/** Finds the next end tag of a name; remembers where none comes any more. */
function closings(html: string): (name: string, from: number) => number {
  const ends = new Map<string, RegExp>()
  const none = new Set<string>()
  return (name, from) => {
    if (none.has(name)) return -1
    const pattern = ends.get(name) ?? new RegExp(`</${name}`, 'gi')
    ends.set(name, pattern)
    pattern.lastIndex = from
    const end = pattern.exec(html)?.index ?? -1
    if (end === -1) none.add(name)
    return end
  }
}
