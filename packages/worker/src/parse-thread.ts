import { parentPort, workerData } from 'node:worker_threads'
import { parse } from '@daybrief/parsers'
import type { Document, Publisher } from '@daybrief/schema'

/** What is asked of the thread, and what it answers. */
export type ParseRequest = { id: number; document: Document; bytes: Uint8Array }
export type ParseAnswer =
  | { id: number; parsed: Awaited<ReturnType<typeof parse>> }
  | { id: number; error: { name: string; message: string } }

const { publishers } = workerData as { publishers: Publisher[] }

parentPort?.on('message', async ({ id, document, bytes }: ParseRequest) => {
  let answer: ParseAnswer
  try {
    answer = { id, parsed: await parse(document, bytes, { publishers }) }
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error))
    answer = { id, error: { name, message } }
  }
  parentPort?.postMessage(answer)
})
