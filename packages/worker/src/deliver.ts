import { deliverToFolder, keepFeeds } from '@daybrief/delivery/folder'
import type { Briefing, FormatName } from '@daybrief/schema'

export type DeliverOptions = {
  folder: string
  formats: readonly FormatName[]
  /** Where the folder can be reached on the web; without it there are no feeds. */
  address?: string | undefined
}

/**
 * Hands out a briefing as files in a folder named for its edition, and feeds of the briefings beside it. Answers with the
 * paths of the briefing's files.
 */
export async function deliver(briefing: Briefing, options: DeliverOptions): Promise<string[]> {
  const { folder, address } = options
  const { formats } = await import('@daybrief/renderers')
  const files = await deliverToFolder(briefing, { folder, formats: options.formats.map((name) => formats[name]) })
  if (address === undefined) return files
  const { feedFiles, renderFeed } = await import('@daybrief/renderers/feed')
  const feeds = (['rss', 'atom', 'json'] as const).map((kind) => ({
    file: feedFiles[kind],
    render: (briefings: Briefing[]) => renderFeed(briefings, { kind, address }),
  }))
  await keepFeeds({ folder, feeds })
  return files
}
