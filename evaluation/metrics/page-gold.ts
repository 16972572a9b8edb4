import { readFile } from 'node:fs/promises'
import { z } from 'zod'

/** A page and the body that a person took from it, as article-extraction-benchmark gives it. */
export const PageGold = z.object({ id: z.string(), articleBody: z.string() })
export type PageGold = z.infer<typeof PageGold>

/** All bodies by id, since they stand in one JSON object. */
export type PagePrediction = Record<string, { articleBody: string }>

const GroundTruth = z.record(z.string(), z.object({ articleBody: z.string() }))

/**
 * Reads a ground truth: one JSON object, `{id: {articleBody}}`.
 *
 * @throws Error that names the file and what is wrong with it
 */
export async function readPageGold(file: string): Promise<PageGold[]> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new Error(`expected {id: {articleBody}} at ${file}, but it cannot be read (${error.code ?? error.message})`)
  })
  const checked = GroundTruth.safeParse(JSON.parse(text))
  if (!checked.success) throw new Error(`${file}: ${z.prettifyError(checked.error).replaceAll('\n', ' ')}`)
  return Object.entries(checked.data).map(([id, { articleBody }]) => ({ id, articleBody }))
}
