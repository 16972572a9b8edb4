import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { didYouMean } from './did-you-mean.ts'
import { EditorialFault, type Fault } from './editorial-fault.ts'
import { endingOf, FOLDER_NAMES, type FolderName } from './folders.ts'

/** A file of the editorial data: where it stands, the folder it belongs to and its name without the ending. */
export type ListedFile = { file: string; folder: FolderName; stem: string }

/** The files of an editorial folder, by path. Texts for readers (`.md`) and hidden files may stand among them. */
export function listFiles(root: string): { files: ListedFile[]; faults: Fault[] } {
  const files: ListedFile[] = []
  const faults: Fault[] = []
  for (const entry of namesIn(root)) {
    const folder = FOLDER_NAMES.find((name) => name === entry)
    if (!folder) {
      const known = FOLDER_NAMES.join(', ')
      const message = `expected one of the folders ${known}, got "${entry}"${didYouMean(entry, FOLDER_NAMES)}`
      faults.push({ file: join(root, entry), line: 1, message })
      continue
    }
    for (const name of namesIn(join(root, folder))) {
      const file = join(root, folder, name)
      const ending = endingOf(folder)
      if (name.endsWith(ending)) files.push({ file, folder, stem: name.slice(0, -ending.length) })
      else faults.push({ file, line: 1, message: `expected a name that ends in ${ending}, got "${name}"` })
    }
  }
  return { files, faults }
}

function namesIn(folder: string): string[] {
  try {
    const names = readdirSync(folder)
    return names.filter((name) => !name.startsWith('.') && !name.endsWith('.md')).sort()
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    throw new EditorialFault([
      { file: folder, line: 1, message: `expected a folder of editorial data that can be read, got ${code}` },
    ])
  }
}
