import { z } from 'zod'

/** One independent telling: a wire story and its copies are one origin, however many print it. */
export const Origin = z
  .object({
    article: z.string().describe('The article that told it first.'),
    copies: z.array(z.string()).describe('Its copies and versions, by id.'),
  })
  .meta({ id: 'Origin', description: 'One independent telling; its copies add nothing to it.' })
export type Origin = z.infer<typeof Origin>
