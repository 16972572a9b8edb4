import type { ListedFile } from './list-files.ts'

/** A file of the editorial data and what stands in it. `path` leads from the editorial folder, `file` is for messages. */
export type Source = ListedFile & { path: string; text: string }
