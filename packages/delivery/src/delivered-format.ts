import type { Briefing } from '@daybrief/schema'

/** What a delivery needs to know of an output format; the renderers' formats fit. */
export type DeliveredFormat = {
  /** html, markdown … */
  name: string
  /** Ending of its files, without the dot. */
  extension: string
  render(briefing: Briefing): string
}
