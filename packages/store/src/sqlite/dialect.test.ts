import { DatabaseSync } from 'node:sqlite'
import { Kysely } from 'kysely'
import { expect, it } from 'vitest'
import { nodeSqliteDialect } from './dialect.ts'

type Notes = { notes: { text: string } }

/** A database with one table that may grow to so many pages of 4 KB. */
async function open(path: string, pages: number): Promise<Kysely<Notes>> {
  const database = new DatabaseSync(path)
  database.exec(`pragma max_page_count = ${pages}`)
  const db = new Kysely<Notes>({ dialect: nodeSqliteDialect(database, { path, busyTimeoutMs: 0 }) })
  await db.schema.createTable('notes').addColumn('text', 'text').execute()
  return db
}

it('says that the disk is full, takes the transaction back, and goes on', async () => {
  const db = await open(':memory:', 10)
  const write = (text: string) => db.transaction().execute((trx) => trx.insertInto('notes').values({ text }).execute())
  await expect(write('x'.repeat(100_000))).rejects.toThrow('The store :memory: could not grow: the disk is full.')
  await write('short')
  expect(await db.selectFrom('notes').selectAll().execute()).toEqual([{ text: 'short' }])
  await db.destroy()
})

it('prepares more statements than it keeps', async () => {
  const db = await open(':memory:', 100)
  for (let count = 1; count <= 250; count++) {
    const rows = Array.from({ length: count }, () => ({ text: 'x' }))
    await db.insertInto('notes').values(rows).execute()
  }
  const { count } = await db
    .selectFrom('notes')
    .select(({ fn }) => fn.countAll().as('count'))
    .executeTakeFirstOrThrow()
  expect(count).toBe((250 * 251) / 2)
  await db.destroy()
})
