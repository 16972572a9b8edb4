import type { DatabaseSync, SQLInputValue } from 'node:sqlite'
import { type Dialect, SqliteDialect, type SqliteStatement } from 'kysely'
import { beginImmediate } from './begin-immediate.ts'
import { plainFault } from './plain-fault.ts'

/** Statements kept prepared. The store has about 60, those by a batch of keys in up to ten sizes. */
const STATEMENTS_KEPT = 200

/**
 * Kysely's SQLite dialect over `node:sqlite`. That dialect was made for better-sqlite3, whose statements say whether they
 * read and take their parameters as a list. Statements are prepared once, and all transactions may write.
 */
export function nodeSqliteDialect(database: DatabaseSync, options: { path: string; busyTimeoutMs: number }): Dialect {
  const { path, busyTimeoutMs } = options
  const plainly = <Result>(run: () => Result): Result => {
    try {
      return run()
    } catch (error) {
      throw plainFault(error, { path })
    }
  }
  const prepared = new Map<string, SqliteStatement>()
  const dialect = new SqliteDialect({
    database: {
      prepare(sql) {
        const statement = prepared.get(sql) ?? plainly(() => statementOf(database, sql, plainly))
        prepared.delete(sql)
        prepared.set(sql, statement)
        if (prepared.size > STATEMENTS_KEPT) prepared.delete(prepared.keys().next().value!)
        return statement
      },
      close: () => database.close(),
    },
  })
  return {
    createDriver() {
      const driver = dialect.createDriver()
      driver.beginTransaction = () =>
        beginImmediate(database, { timeoutMs: busyTimeoutMs }).catch((error) => {
          throw plainFault(error, { path })
        })
      // When the disk is full SQLite has rolled back by itself, and a second rollback would hide that fault behind its own.
      driver.rollbackTransaction = async () => {
        if (database.isTransaction) database.exec('rollback')
      }
      return driver
    },
    createQueryCompiler: () => dialect.createQueryCompiler(),
    createAdapter: () => dialect.createAdapter(),
    createIntrospector: (db) => dialect.createIntrospector(db),
  }
}

function statementOf(
  database: DatabaseSync,
  sql: string,
  plainly: <Result>(run: () => Result) => Result,
): SqliteStatement {
  const statement = database.prepare(sql)
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => plainly(() => statement.all(...parameters.map(exact))),
    run: (parameters) => plainly(() => statement.run(...parameters.map(exact))),
    iterate: (parameters) => plainly(() => statement.iterate(...parameters.map(exact))),
  }
}

/** Refuses a string that UTF-8 cannot hold: it would come back as another, and two ids could become one. */
function exact(parameter: unknown): SQLInputValue {
  if (typeof parameter === 'string' && !parameter.isWellFormed()) {
    throw new Error(`Expected an id that is well-formed Unicode, got ${JSON.stringify(parameter)}.`)
  }
  return parameter as SQLInputValue
}
