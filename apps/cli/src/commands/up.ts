import { type ChildProcess, spawn } from 'node:child_process'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { ORDER } from '@daybrief/pipeline'
import { startPrivateRedis } from '@daybrief/queue/private-redis'
import type { StageName } from '@daybrief/schema'
import { EXIT } from '../exit-codes.ts'
import { printer } from '../print.ts'
import { Problem } from '../problem.ts'
import { redisAddressFile } from '../reach-queues.ts'
import { type CommonOptions, settingsOf } from '../settings.ts'

const root = resolve(import.meta.dirname, '../../../..')
const extension = import.meta.filename.endsWith('.ts') ? 'src/main.ts' : 'dist/main.js'

/** Wait before a worker that died is started again; long enough that a broken one does not burn a core. */
const RESTART_SECONDS = 2
/** A worker that may not start ends with this: no use in trying again. */
const MAY_NOT_START = EXIT.configuration

/** Starts all workers, and a Redis of their own when REDIS_URL is unset, until Ctrl-C. */
export async function up(options: CommonOptions): Promise<number> {
  const print = printer(options)
  const settings = settingsOf(options)
  await mkdir(settings.store, { recursive: true })
  const redis = settings.redisUrl === undefined ? await privateRedis(settings.store) : null
  const environment = {
    ...process.env,
    REDIS_URL: settings.redisUrl ?? redis?.url,
    DAYBRIEF_STORE: settings.store,
    DAYBRIEF_OUT: settings.out,
    DAYBRIEF_EDITORIAL: settings.editorial,
  }
  if (redis) await writeFile(redisAddressFile(settings.store), `${redis.url}\n`)
  print.note(
    `Workers run on the store ${settings.store}${redis ? ' with a Redis of their own' : ''}; briefings go to ${settings.out}. Ctrl-C ends them.`,
  )
  try {
    await runWorkers(environment, print.note)
    return EXIT.done
  } finally {
    if (redis) {
      await rm(redisAddressFile(settings.store), { force: true })
      await redis.stop()
    }
  }
}

async function privateRedis(store: string) {
  try {
    return await startPrivateRedis({ folder: join(store, 'redis') })
  } catch (error) {
    throw new Problem(error instanceof Error ? error.message : String(error), 'unavailable')
  }
}

/** Runs one process for each stage; starts again those that die; resolves when all were asked to end and did. */
async function runWorkers(environment: NodeJS.ProcessEnv, note: (text: string) => void): Promise<void> {
  const running = new Map<StageName, ChildProcess>()
  let stopping = false
  let refused: Problem | null = null
  const stop = () => {
    stopping = true
    for (const child of running.values()) child.kill('SIGTERM')
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)

  async function keepRunning(stage: StageName): Promise<void> {
    while (!stopping) {
      const child = spawn(process.execPath, [...process.execArgv, join(root, 'apps', stage, extension)], {
        env: environment,
        stdio: 'inherit',
        detached: true,
      })
      running.set(stage, child)
      const code = await new Promise<number | null>((done) => child.once('exit', done))
      running.delete(stage)
      if (stopping) return
      if (code === MAY_NOT_START) {
        refused = new Problem(`The ${stage} worker may not start; its sentence stands above.`, 'configuration')
        stop()
        return
      }
      note(`The ${stage} worker ended (${code}); it is started again.`)
      await new Promise((done) => setTimeout(done, RESTART_SECONDS * 1000))
    }
  }
  await Promise.all(ORDER.map(({ stage }) => keepRunning(stage)))
  process.off('SIGINT', stop)
  process.off('SIGTERM', stop)
  if (refused !== null) throw refused
}
