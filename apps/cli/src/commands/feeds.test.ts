import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '@daybrief/worker'
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { EXIT } from '../exit-codes.ts'
import { feeds } from './feeds.ts'
import { feedsFetch } from './feeds-fetch.ts'
import { feedsImport } from './feeds-import.ts'

let folder: string
let options: { store: string; editorial: string; json: true }

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'daybrief-feeds-'))
  options = { store: join(folder, 'store'), editorial: join(folder, 'editorial'), json: true }
  await mkdir(join(options.editorial, 'feeds'), { recursive: true })
  vi.stubEnv('DAYBRIEF_ALLOW_PRIVATE', 'true')
  vi.stubEnv('REDIS_URL', undefined)
})
afterEach(async () => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  await rm(folder, { recursive: true, force: true })
})

const write = (id: string, yaml: string) => writeFile(join(options.editorial, 'feeds', `${id}.yaml`), yaml)

/** Runs a command with `--json`; its exit code and the value it printed. */
async function answer(command: () => Promise<number>): Promise<{ code: number; value: Record<string, unknown>[] }> {
  let printed = ''
  const spy = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += text
    return true
  })
  const code = await command().finally(() => spy.mockRestore())
  return { code, value: JSON.parse(printed) }
}

async function serve(handler: RequestListener): Promise<string> {
  const server = createServer(handler)
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

describe('daybrief feeds', { timeout: 20_000 }, () => {
  it('fetches, says what came of each, and lists the longest silent first', async () => {
    // Two hosts, so that neither waits for the other.
    const good = await serve((_incoming, response) =>
      response.end('<rss version="2.0"><channel><item><title>Fog</title></item></channel></rss>'),
    )
    const bad = await serve((_incoming, response) => response.writeHead(500).end())
    await write('a-good', `address: ${good}/feed\ninterval: 60\n`)
    await write('b-bad', `address: ${bad}/feed\n`)
    await write('c-paused', 'address: https://paused.example/feed\npaused: true\n')
    expect(await answer(() => feedsFetch([], options))).toMatchObject({
      code: EXIT.inPart,
      value: [
        { feed: 'a-good', status: 'new', documents: [expect.any(String)] },
        { feed: 'b-bad', status: 'failed', reason: expect.stringContaining('(500)') },
      ],
    })
    const { value } = await answer(() => feeds(options))
    expect(value).toMatchObject([
      { feed: 'b-bad', broughtAt: null, failures: 1, error: expect.stringContaining('(500)'), next: null },
      { feed: 'a-good', broughtAt: expect.any(String), failures: 0, error: null, next: expect.any(String) },
      { feed: 'c-paused', paused: true, checkedAt: null },
    ])
    // One that failed is left alone, unless a person names it.
    expect((await answer(() => feedsFetch([], options))).value).toMatchObject([
      { feed: 'a-good', status: 'nothing new' },
      { feed: 'b-bad', status: 'passed over' },
    ])
    expect(await answer(() => feedsFetch(['b-bad'], options))).toMatchObject({ value: [{ status: 'failed' }] })
    const store = await openStore(options.store, { now: new Date() })
    expect(await store.allDocuments()).toHaveLength(1)
    await store.close()
  })

  it('says which feeds there are when one is named that is not', async () => {
    await write('quay', 'address: https://quay.example/feed\n')
    await expect(feedsFetch(['key'], options)).rejects.toThrow('There is no feed "key"; there are: quay.')
  })

  it('imports a list, and overwrites nothing', async () => {
    const mine = '# Mine.\naddress: https://quay.example/feed\npaused: true\n'
    await write('quay', mine)
    await write('reef', 'address: https://reef.example/old\n')
    const list = join(folder, 'desk.opml')
    await writeFile(
      list,
      `<opml version="2.0"><body>
        <outline text="Quay" xmlUrl="https://quay.example/feed"/>
        <outline text="Reef" xmlUrl="https://reef.example/atom"/>
        <outline text="Reef again" xmlUrl="https://reef.example/atom"/>
      </body></opml>`,
    )
    expect((await answer(() => feedsImport(list, options))).value).toEqual([
      { feed: 'quay', address: 'https://quay.example/feed', status: 'known' },
      { feed: 'reef-2', address: 'https://reef.example/atom', status: 'written' },
      { feed: 'reef-2', address: 'https://reef.example/atom', status: 'known' },
    ])
    expect(await readFile(join(options.editorial, 'feeds', 'quay.yaml'), 'utf8')).toBe(mine)
    expect((await answer(() => feeds(options))).value).toMatchObject([
      { feed: 'reef', paused: false },
      { feed: 'reef-2', paused: false, address: 'https://reef.example/atom' },
      { feed: 'quay', paused: true },
    ])
  })
})
