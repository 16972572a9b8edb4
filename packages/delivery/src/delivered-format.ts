import type { Briefing } from '@daybrief/schema'

/** What a delivery needs to know of an output format; the renderers' formats fit. */
export type DeliveredFormat = {
  /** html, markdown … */
  name: string
  /** Ending of its files, without the dot. */
  extension: string
  /** The whole file, as text or bytes. */
  render(briefing: Briefing): string | Uint8Array | Promise<string | Uint8Array>
}
