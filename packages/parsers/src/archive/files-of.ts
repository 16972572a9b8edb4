import type { Contained } from '../format.ts'
import { mediaTypeOf } from '../media-type-of.ts'
import { ARCHIVES } from './archives.ts'
import { isJunk, safeName } from './safe-name.ts'
import { type Allowance, unfold } from './unfold.ts'
import { zipEntries } from './zip-directory.ts'
import { ZipFault } from './zip-fault.ts'

/** What opening an archive and those inside of it may use up. */
export type Budget = { allowance: Allowance; files: number; levels: number }

/** An archive in an archive in an archive: deeper ones are built and not packed by anybody. */
const LEVELS = 3
/** A month of a desk's mails and files; more should come in parts. */
const MOST_FILES = 1000
/** A parser may hold this twice, here and on its way out, within its 512 MB. */
const MOST_BYTES = 64 * 1024 * 1024

export const budget = (): Budget => ({ allowance: { left: MOST_BYTES }, files: MOST_FILES, levels: LEVELS })

/**
 * The files of a zip or gzip file, those of archives inside of it too, under safe names that all differ.
 *
 * @throws ZipFault when it is damaged or locked, or holds more than the budget allows
 */
export function filesOf(bytes: Uint8Array, options: { name: string; mediaType: string; budget: Budget }): Contained[] {
  const taken = new Set<string>()
  return entriesOf(bytes, options).map(({ name, bytes }) => ({ name: unusedName(name, taken), bytes }))
}

function entriesOf(
  bytes: Uint8Array,
  { name, mediaType, budget }: { name: string; mediaType: string; budget: Budget },
): Contained[] {
  if (budget.levels === 0) throw new ZipFault(`it holds archives in archives, more than ${LEVELS} deep`)
  const found = mediaType === 'application/gzip' ? [gunzipped(bytes, name, budget)] : unzipped(bytes, budget)
  return found.flatMap((file) => {
    const inner = mediaTypeOf(file.bytes, file.name)
    if (!ARCHIVES.includes(inner)) return [file]
    // Opened in place, so that it counts with the archive it came in: the levels count down for what is inside; bytes and files are counted over all.
    const below: Budget = { ...budget, levels: budget.levels - 1 }
    const files = entriesOf(file.bytes, { name: file.name, mediaType: inner, budget: below })
    budget.files = below.files
    return files.map((each) => ({ ...each, name: `${file.name}/${each.name}` }))
  })
}

function unzipped(bytes: Uint8Array, budget: Budget): Contained[] {
  const entries = zipEntries(bytes).filter(({ name }) => !isJunk(name))
  return entries.map(({ name, method, encrypted, compressed }) => {
    if (encrypted) throw new ZipFault(`it is locked with a password (${safeName(name)}); send it without one`)
    if (method !== 0 && method !== 8)
      throw new ZipFault(`${safeName(name)} in it is packed by method ${method}, and only deflate is read`)
    countFile(budget)
    const { allowance } = budget
    const how = method === 0 ? ('stored' as const) : ('deflate' as const)
    return { name: safeName(name), bytes: unfold(compressed, { name: safeName(name), method: how, allowance }) }
  })
}

function gunzipped(bytes: Uint8Array, name: string, budget: Budget): Contained {
  countFile(budget)
  const inner = safeName(
    name
      .split('/')
      .at(-1)
      ?.replace(/\.t?gz$/i, '') ?? '',
  )
  return { name: inner, bytes: unfold(bytes, { name: inner, method: 'gzip', allowance: budget.allowance }) }
}

function countFile(budget: Budget): void {
  if (budget.files === 0) throw new ZipFault(`it holds more than ${MOST_FILES} files`)
  budget.files--
}

function unusedName(name: string, taken: Set<string>): string {
  let unused = name
  for (let copy = 2; taken.has(unused); copy++) unused = `${name} (${copy})`
  taken.add(unused)
  return unused
}
