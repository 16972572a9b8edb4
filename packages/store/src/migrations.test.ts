import { DatabaseSync } from 'node:sqlite'
import { Kysely } from 'kysely'
import { expect, it } from 'vitest'
import type { Migration } from './migrations/migration.ts'
import { createdAt, migrate, migrations } from './migrations.ts'
import { sqliteColumns } from './sqlite/columns.ts'
import { nodeSqliteDialect } from './sqlite/dialect.ts'
import type { Tables } from './tables.ts'

function emptyDatabase() {
  const dialect = nodeSqliteDialect(new DatabaseSync(':memory:'), { path: ':memory:', busyTimeoutMs: 0 })
  return new Kysely<Tables>({ dialect })
}

const options = { createdAt: '2031-05-06T08:00:00Z', columns: sqliteColumns }
const addTable: Migration = (db) => db.schema.createTable('added').addColumn('id', 'text').execute()
const fail: Migration = () => Promise.reject(new Error('cannot go on'))
const names = async (db: Kysely<Tables>) => (await db.introspection.getTables()).map(({ name }) => name)

it('takes a database on from where it is, once, and keeps what is in it', async () => {
  const db = emptyDatabase()
  await migrate(db, options)
  await migrate(db, { ...options, createdAt: '2032-01-01T00:00:00Z', steps: [...migrations, addTable] })
  await migrate(db, { ...options, steps: [...migrations, addTable] })
  expect(await names(db)).toContain('added')
  expect(await createdAt(db)).toBe('2031-05-06T08:00:00.000Z')
  await expect(migrate(db, options)).rejects.toThrow(`schema ${migrations.length + 1}`)
})

it('leaves a database as it was when a step fails', async () => {
  const db = emptyDatabase()
  await migrate(db, options)
  const before = await names(db)
  await expect(migrate(db, { ...options, steps: [...migrations, addTable, fail] })).rejects.toThrow('cannot go on')
  expect(await names(db)).toEqual(before)
  await migrate(db, options)
})
