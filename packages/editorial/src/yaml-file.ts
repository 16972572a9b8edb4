import type { Fault } from './editorial-fault.ts'

/** A YAML file as plain values, and the line on which each of them is written. */
export type YamlFile = { file: string; value: unknown; lineOf(path: readonly PropertyKey[]): number }

/**
 * Reads YAML 1.2. What is not YAML comes back as faults. The parser is loaded at the first file, because whoever finds
 * all files in the cache needs none.
 */
export async function yamlFile(file: string, text: string): Promise<{ read: YamlFile | null; faults: Fault[] }> {
  const { isNode, LineCounter, parseDocument } = await import('yaml')
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, version: '1.2' })
  const faults = document.errors.map((error) => ({
    file,
    line: lines.linePos(error.pos[0]).line,
    message: `expected YAML, got a slip: ${error.message}`,
  }))
  if (faults.length > 0) return { read: null, faults }
  return { read: { file, value: document.toJS(), lineOf }, faults: [] }

  /** Line of the value at `path`, or of the nearest value around it when nothing is written there. */
  function lineOf(path: readonly PropertyKey[]): number {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true)
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line
    }
    return document.contents?.range ? lines.linePos(document.contents.range[0]).line : 1
  }
}
