/** SQLite's result codes that a person can do something about (sqlite.org/rescode.html), by their last eight bits. */
const FAULTS: Record<number, string> = {
  5: 'has been locked by another process for ten seconds. Stop whatever holds it, a backup or a database browser, and try again',
  8: 'is read-only. Give this user the right to write it and its folder',
  10: 'could not be read or written. Look at the disk, and do not keep a store on a network disk',
  11: 'is damaged. Restore it from a backup',
  13: 'could not grow: the disk is full. Make room and try again',
  14: 'could not be opened. Look whether its folder exists and may be written by this user',
  26: 'is no SQLite database. Choose another path',
}

/** An error of SQLite that has to do with the file, as a plain sentence with the error as its cause; any other as it is. */
export function plainFault(error: unknown, options: { path: string }): unknown {
  const code = error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : 0
  const sentence = FAULTS[code]
  return sentence === undefined ? error : new Error(`The store ${options.path} ${sentence}.`, { cause: error })
}
