import { deliverToFolder } from '@daybrief/delivery/folder'
import type { Briefing } from '@daybrief/schema'

/** Hands out a briefing in every format, as files in a folder named for its edition. Answers with their paths. */
export async function deliver(briefing: Briefing, options: { folder: string }): Promise<string[]> {
  const { formats } = await import('@daybrief/renderers')
  return deliverToFolder(briefing, { folder: options.folder, formats: Object.values(formats) })
}
