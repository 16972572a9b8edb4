/** Elements that hold nothing, so that no tag closes them (HTML, 13.1.2). */
const VOID = new Set(
  'area base basefont bgsound br col embed frame hr img input link meta param source track wbr'.split(' '),
)
/** Elements whose end tag may be left out (HTML, 13.1.2.4); the parser closes them before the next of their kind. */
const OPTIONAL_END = new Set('p li dt dd tr td th thead tbody tfoot option optgroup colgroup rp rt'.split(' '))
/** Elements in which nothing is a tag but their own end. */
const RAW = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'noembed', 'noframes'])
const TAG = /<(?:!--|([/]?)([a-zA-Z][^\s/>]*))/g

/**
 * How deep a page's elements stand in each other and how many there are, without building anything: building and walking
 * a tree of 200,000 levels ends in a full stack. Each sign is looked at a bounded number of times.
 */
export function nestingOf(html: string): { depth: number; elements: number } {
  const open: string[] = []
  const opened = new Map<string, number>()
  let depth = 0
  let elements = 0
  const tag = new RegExp(TAG)
  const closing = closings(html)
  for (let match = tag.exec(html); match !== null; match = tag.exec(html)) {
    const [, slash, written] = match
    if (written === undefined) {
      const end = html.indexOf('-->', match.index + 4)
      if (end === -1) break
      tag.lastIndex = end + 3
      continue
    }
    const name = written.toLowerCase()
    if (slash === '/') {
      if ((opened.get(name) ?? 0) === 0) continue
      for (let last = open.pop(); last !== undefined; last = open.pop()) {
        opened.set(last, (opened.get(last) ?? 1) - 1)
        if (last === name) break
      }
      continue
    }
    elements++
    if (VOID.has(name)) continue
    if (RAW.has(name)) {
      const end = closing(name, tag.lastIndex)
      if (end === -1) break
      tag.lastIndex = end
    } else if (!OPTIONAL_END.has(name)) {
      open.push(name)
      opened.set(name, (opened.get(name) ?? 0) + 1)
      depth = Math.max(depth, open.length)
    }
  }
  return { depth, elements }
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
