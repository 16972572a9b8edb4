import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Briefing } from '@daybrief/schema'

/** The file of a briefing that is read back. */
const FILE = 'briefing.json'

/**
 * The newest briefings of a folder that deliveries are made to, by their JSON. What is no folder of a briefing, or was
 * written by a version of another shape, is passed over: it is no briefing that this version can tell of.
 *
 * @param options.most how many; the newest are those whose edition closes last
 */
export async function readBriefings(folder: string, options: { most: number }): Promise<Briefing[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  // A folder's name ends in the edition's day, so that only the newest of each plan need be read.
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
  const newest = newestOfEachPlan(names, options.most)
  const read = await Promise.all(newest.map((name) => readBriefing(join(folder, name, FILE))))
  return read
    .filter((briefing) => briefing !== null)
    .sort((one, other) => (keyOf(one) > keyOf(other) ? -1 : 1))
    .slice(0, options.most)
}

function newestOfEachPlan(names: string[], most: number): string[] {
  const plans = new Map<string, string[]>()
  for (const name of names) {
    const plan = name.replace(/-\d{4}-\d\d-\d\d$/, '')
    plans.set(plan, [...(plans.get(plan) ?? []), name])
  }
  return [...plans.values()].flatMap((editions) => editions.sort().slice(-most))
}

async function readBriefing(path: string): Promise<Briefing | null> {
  try {
    return Briefing.safeParse(JSON.parse(await readFile(path, 'utf8'))).data ?? null
  } catch (error) {
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

function keyOf({ edition }: Briefing): string {
  return `${edition.closesAt} ${edition.id}`
}
