import { join } from 'node:path'
import type { Briefing } from '@daybrief/schema'
import { orFail, safeName } from './in-folder.ts'
import { readBriefings } from './read-briefings.ts'
import { writeAtomically } from './write-atomically.ts'

/** Issues in a feed: a month of days, which is what readers of feeds keep. */
const ISSUES = 30

/** What the delivery needs to know of a feed; the renderers' feeds fit. */
export type DeliveredFeed = {
  /** Name of its file: feed.xml … */
  file: string
  render(briefings: Briefing[]): string
}

/**
 * Writes feeds of the newest 30 briefings of a folder beside the folders of the briefings, whole or not at all; a feed that
 * is the same already is not touched. It reads the briefings' JSON, so that format must be among those delivered.
 *
 * @returns where the feeds stand now, in their order
 * @throws DeliveryFailure when the folder cannot be read or a feed cannot be written
 */
export async function keepFeeds(options: { folder: string; feeds: DeliveredFeed[] }): Promise<string[]> {
  const { folder, feeds } = options
  const what = 'The feeds of briefings'
  const briefings = await orFail(what, folder, () => readBriefings(folder, { most: ISSUES }))
  const encoder = new TextEncoder()
  const files = feeds.map((feed) => ({
    path: join(folder, safeName(feed.file)),
    bytes: encoder.encode(feed.render(briefings)),
  }))
  for (const { path, bytes } of files) await orFail(what, path, () => writeAtomically(path, bytes))
  return files.map(({ path }) => path)
}
