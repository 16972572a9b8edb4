import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { NameKind } from '@daybrief/schema'
import { NameGold } from '../gold.ts'
import { readLines } from '../read-lines.ts'

/** `[Sok Dara](person)`, as in the cases of `evaluation/cases/names`. */
const MARKED = /\[([^[\]]+)\]\((\w+)\)/g

/**
 * Reads labelled names: JSON lines, or a folder of texts in which each name is marked `[Sok Dara](person)`.
 *
 * @throws Error naming the file and the mark when a kind is unknown
 */
export async function readNameGold(path: string): Promise<NameGold[]> {
  if (/\.jsonl?$/.test(path)) return readLines(path, NameGold)
  const files = (await readdir(path)).filter((file) => file.endsWith('.txt')).sort()
  return Promise.all(files.map(async (file) => unmarked(file, await readFile(join(path, file), 'utf8'))))
}

/** The text without its marks, and where the marked names stand in it. */
function unmarked(file: string, marked: string): NameGold {
  const names: NameGold['names'] = []
  let text = ''
  let at = 0
  for (const match of marked.matchAll(MARKED)) {
    const [mark, name = '', given] = match
    const kind = NameKind.safeParse(given)
    if (!kind.success)
      throw new Error(`${file}: expected one of ${NameKind.options.join(', ')}, got "${given}" in ${mark}`)
    text += marked.slice(at, match.index)
    names.push({ start: text.length, end: text.length + name.length, kind: kind.data })
    text += name
    at = match.index + mark.length
  }
  return { id: file.replace(/\.txt$/, ''), text: text + marked.slice(at), names }
}
