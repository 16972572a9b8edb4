import { z } from 'zod'

/** What a reader of yesterday's edition needs to know. `first` means that there is no earlier edition to compare with. */
export const Novelty = z
  .enum(['first', 'new', 'updated', 'unchanged'])
  .meta({ id: 'Novelty', description: 'What is new in a story since the last edition.' })
export type Novelty = z.infer<typeof Novelty>
