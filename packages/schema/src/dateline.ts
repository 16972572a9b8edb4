import { z } from 'zod'
import { Evidence } from './evidence.ts'

/** The place line that opens an agency report: `PARIS (AP) —`. */
export const Dateline = z
  .object({ place: z.string().min(1).describe('The place as written.'), evidence: Evidence })
  .meta({ id: 'Dateline', description: 'The place line that opens a report.' })
export type Dateline = z.infer<typeof Dateline>
