import { randomUUID } from 'node:crypto'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { AlertNotice } from './alert-notice.ts'

/**
 * Hands out an alert as a file below `alerts`, named for its article, and answers with its path. The file appears whole;
 * handed out twice, it is the same file.
 */
export async function deliverAlert(notice: AlertNotice, options: { folder: string }): Promise<string> {
  const { alertText } = await import('./alert-text.ts')
  const folder = join(options.folder, 'alerts')
  const path = join(folder, `${notice.article.id}.txt`)
  // A name of its own for each writer: two that write the same file at once must not write into one another.
  const draft = join(folder, `.${notice.article.id}.${randomUUID()}.draft`)
  await mkdir(folder, { recursive: true })
  await writeFile(draft, alertText(notice), { flush: true })
  await rename(draft, path)
  return path
}
