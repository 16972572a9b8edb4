import { DatabaseSync } from 'node:sqlite'
import { Kysely } from 'kysely'
import { kyselyStore } from './kysely-store.ts'
import { migrate } from './migrations.ts'
import { sqliteColumns } from './sqlite/columns.ts'
import { nodeSqliteDialect } from './sqlite/dialect.ts'
import { plainFault } from './sqlite/plain-fault.ts'
import type { Store } from './store.ts'
import type { Tables } from './tables.ts'

/** How long a process waits for another to end its write. Writes take milliseconds; this outlasts a checkpoint. */
const BUSY_TIMEOUT_MS = 10_000

/** `Dbrf` in ASCII: the mark in the file's header by which it is known as a store of Daybrief. */
const APPLICATION_ID = 0x44627266

/**
 * Opens the store in a file, or in memory (`:memory:`), and makes it when it is not there. Any number of processes of one
 * machine may have the same file open; none may over a network disk.
 *
 * `createdAt` is kept when the store is made; without it, that is now.
 *
 * @throws Error when the file cannot be opened, is another program's, or was written by a newer Daybrief.
 */
export async function openSqliteStore(path: string, options: { createdAt?: string } = {}): Promise<Store> {
  const { createdAt = new Date().toISOString() } = options
  const database = openFile(path)
  const dialect = nodeSqliteDialect(database, { path, busyTimeoutMs: BUSY_TIMEOUT_MS })
  const db = new Kysely<Tables>({ dialect })
  try {
    await migrate(db, { createdAt, columns: sqliteColumns })
  } catch (error) {
    await db.destroy()
    throw error
  }
  return kyselyStore(db)
}

function openFile(path: string): DatabaseSync {
  let database: DatabaseSync | undefined
  try {
    database = new DatabaseSync(path, { timeout: BUSY_TIMEOUT_MS })
    const isNew = isUnmarked(database, path)
    // Readers and a writer do not wait for each other; every commit is on the disk before it is answered.
    database.exec('pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on')
    if (isNew) database.exec(`pragma application_id = ${APPLICATION_ID}`)
    return database
  } catch (error) {
    database?.close()
    throw plainFault(error, { path })
  }
}

/** Whether the file is still empty. It is read only: another program's file is left as it is. */
function isUnmarked(database: DatabaseSync, path: string): boolean {
  const { application_id: mark } = database.prepare('pragma application_id').get() as { application_id: number }
  if (mark === APPLICATION_ID) return false
  const { tables } = database.prepare('select count(*) as tables from sqlite_schema').get() as { tables: number }
  if (mark === 0 && tables === 0) return true
  throw new Error(`${path} is the database of another program. Choose another path for the store.`)
}
