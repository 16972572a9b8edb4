import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { aDocument, at } from './contract/examples.ts'
import { addDocuments, claimOne, LEASE } from './contract/ledger-steps.ts'
import { testPlace } from './contract/place.ts'
import { storeContract } from './contract.ts'
import { openSqliteStore } from './sqlite.ts'

const open = (folder: string) => openSqliteStore(join(folder, 'store.db'))

storeContract('sqlite', open)

/** Starts `contract/claiming-process.ts`. */
function startProcess(...args: string[]) {
  const flags = ['--conditions=source', '--disable-warning=ExperimentalWarning']
  const program = fileURLToPath(new URL('./contract/claiming-process.ts', import.meta.url))
  return spawn(process.execPath, [...flags, program, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
}

describe('sqlite: several processes', () => {
  const place = testPlace(open)

  it('share a store that none has made before: each row is ended once, nothing fails', async () => {
    const path = join(place.folder(), 'store.db')
    const children = ['one', 'two', 'three', 'four'].map((name) => startProcess(path, name, '40', '7'))
    const outputs = await Promise.all(
      children.map(async (child) => {
        const [output, errors] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
        expect(errors).toBe('')
        return JSON.parse(output) as string[]
      }),
    )
    const ended = outputs.flat()
    expect(new Set(ended).size).toBe(ended.length)
    const store = await place.open()
    expect(await store.ledger.counts()).toEqual([
      { stage: 'dedupe', state: 'kept', count: 320 },
      { stage: 'ingest', state: 'kept', count: 160 },
    ])
    expect(ended).toHaveLength(480)
    expect(await store.createdAt()).toBe(at(0))
  }, 30_000)

  it('lose nothing when one is killed', async () => {
    const store = await place.open()
    const ids = await addDocuments(
      store,
      Array.from({ length: 1000 }, (_, index) => `file ${index}`),
    )
    const child = startProcess(join(place.folder(), 'store.db'), 'killed', '0', '1')
    const closed = once(child, 'close')
    while (!(await store.ledger.counts()).some(({ stage, state }) => stage === 'dedupe' && state === 'kept')) {
      await new Promise((resolve) => setTimeout(resolve, 2))
    }
    child.kill('SIGKILL')
    await closed
    const rows = await store.ledger.of(ids)
    const articles = await store.articlesOf(ids)
    const ingested = rows.filter(({ state }) => state === 'kept')
    expect(articles).toHaveLength(2 * ingested.length)
    expect(await store.ledger.of(articles.map(({ id }) => id))).toHaveLength(articles.length)
    expect(ingested.length).toBeLessThan(ids.length)
    const rest = await store.ledger.claim('ingest', ids, { now: at(1 + LEASE), leaseSeconds: LEASE })
    expect(rest).toHaveLength(ids.length - ingested.length)
  }, 30_000)
})

describe('sqlite: the file', () => {
  const place = testPlace(open)
  const path = () => join(place.folder(), 'store.db')

  it('may be opened many times at once by one process', async () => {
    const stores = await Promise.all(Array.from({ length: 5 }, () => place.open()))
    await Promise.all(stores.map((store, index) => addDocuments(store, [`file ${index}`])))
    expect(await stores[0]!.allDocuments()).toHaveLength(5)
  })

  it('does not stop the process while another holds the lock', async () => {
    const store = await place.open()
    const [input] = (await addDocuments(store, ['harbour.txt'])) as [string]
    const other = new DatabaseSync(path())
    other.exec('begin immediate')
    const claiming = claimOne(store, 'ingest', input, 0)
    await new Promise((resolve) => setTimeout(resolve, 50))
    other.exec('rollback')
    other.close()
    expect((await claiming).input).toBe(input)
  })

  it('keeps the instant it was made at', async () => {
    const first = await openSqliteStore(path(), { createdAt: '2031-05-06T08:00:00Z' })
    await first.close()
    const second = await openSqliteStore(path(), { createdAt: '2032-01-01T00:00:00Z' })
    expect(await second.createdAt()).toBe('2031-05-06T08:00:00.000Z')
    await second.close()
  })

  it('may be memory', async () => {
    const store = await openSqliteStore(':memory:')
    await store.addDocument(aDocument('harbour.txt'), new Uint8Array([1]))
    expect(await store.allDocuments()).toHaveLength(1)
    await store.close()
  })

  it('is refused when a newer Daybrief wrote it', async () => {
    await (await openSqliteStore(path())).close()
    const database = new DatabaseSync(path())
    database.exec(`update meta set value = '99' where key = 'version'`)
    database.close()
    await expect(openSqliteStore(path())).rejects.toThrow(/schema 99, written by a newer Daybrief/)
  })

  it("is refused, and left alone, when it is another program's", async () => {
    const database = new DatabaseSync(path())
    database.exec('create table recipes (name text)')
    await expect(openSqliteStore(path())).rejects.toThrow('database of another program')
    expect(database.prepare('select name from sqlite_schema').all()).toHaveLength(1)
    database.close()
  })

  it('is refused when it is no database', async () => {
    await writeFile(path(), 'The ferry left Port Amber at noon. '.repeat(200))
    await expect(openSqliteStore(path())).rejects.toThrow('is no SQLite database')
  })

  it('is refused when its folder is not there', async () => {
    await expect(openSqliteStore(join(place.folder(), 'no', 'store.db'))).rejects.toThrow('whether its folder exists')
  })
})
