import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { openStore } from '@daybrief/worker'
import { expect, it, onTestFinished } from 'vitest'
import { EXIT } from '../exit-codes.ts'

const FLAGS = ['--conditions=source', '--disable-warning=ExperimentalWarning']
const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url))

it('takes in each file that comes, one line of JSON a file, until it is asked to end', {
  timeout: 30_000,
}, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'daybrief-watch-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const [inbox, store] = [join(folder, 'inbox'), join(folder, 'store')]
  await mkdir(inbox)
  await writeFile(join(inbox, 'fog.txt'), 'Fog lifts')
  const words = ['watch', inbox, '--every', '0.1', '--json', '--store', store]
  const child = spawn(process.execPath, [...FLAGS, MAIN, ...words], { stdio: ['ignore', 'pipe', 'inherit'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]()
  const next = async () => JSON.parse((await lines.next()).value ?? 'null')
  expect(await next()).toMatchObject({ name: 'fog.txt', status: 'added' })
  await writeFile(join(inbox, 'rain.txt'), 'Rain')
  expect(await next()).toMatchObject({ name: 'rain.txt', status: 'added' })
  child.kill('SIGTERM')
  expect((await once(child, 'exit'))[0]).toBe(EXIT.done)
  expect(await readdir(inbox)).toEqual(['fog.txt', 'rain.txt'])
  const opened = await openStore(store, { now: new Date() })
  expect((await opened.allDocuments()).map(({ name }) => name).sort()).toEqual(['fog.txt', 'rain.txt'])
  await opened.close()
})
