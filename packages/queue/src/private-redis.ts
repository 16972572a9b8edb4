import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readFile, realpath, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { pong } from './pong.ts'
import { socketFolder } from './socket-folder.ts'
import { within } from './within.ts'

/** How long a start may take: 0.05 s when empty, longer when a large append-only file is read. */
const START_MILLISECONDS = 30_000

/** How often it is asked whether it is up. */
const ASK_MILLISECONDS = 5

/** How long a Redis whose owner has just died may take to go. */
const LEAVE_MILLISECONDS = 2_000

/** How long a stop may take before it is forced. */
const STOP_MILLISECONDS = 10_000

/** What `command -v` gives, and so this script, when there is no such program. */
const NOT_FOUND = 127

/**
 * Redis lives as long as its standard input is open, so that it never outlives a process that was killed. It is asked to
 * end again and again, since it refuses while it writes its first file. It has a session of its own (`detached`), so that
 * Ctrl-C stops the workers first.
 */
const SCRIPT = `
command -v redis-server >/dev/null || exit ${NOT_FOUND}
exec 3<&0
redis-server "$@" </dev/null 3<&- &
server=$!
{ read -r line <&3; while kill "$server"; do sleep 1; done; } 2>/dev/null &
watch=$!
wait "$server"
code=$?
kill "$watch" 2>/dev/null
exit "$code"
`

/**
 * Starts a Redis of our own on a unix socket, with its file in `folder` and the settings that lose no job. It stops with
 * `stop()` or with this process, however that ends.
 *
 * @throws Error when there is no redis-server on PATH (and how to get it), when one already serves the folder, or when it
 *   does not start (with the last lines of its log).
 */
export async function startPrivateRedis(options: { folder: string }): Promise<{ url: string; stop(): Promise<void> }> {
  await mkdir(options.folder, { recursive: true })
  const folder = await realpath(options.folder)
  const sockets = await socketFolder(folder)
  const socket = join(sockets, 'redis.sock')
  await refuseWhenServed(folder, socket)

  const settings = {
    port: '0',
    unixsocket: socket,
    unixsocketperm: '700',
    appendonly: 'yes',
    appendfsync: 'always',
    'maxmemory-policy': 'noeviction',
    save: '',
    logfile: 'redis.log',
  }
  const args = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value])
  const child = spawn('sh', ['-c', SCRIPT, 'redis', ...args], {
    cwd: folder,
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  child.stdin?.on('error', () => {})
  const exit = once(child, 'exit')
  try {
    await within(START_MILLISECONDS, up(socket, child))
  } catch (error) {
    child.stdin?.end()
    await rm(sockets, { recursive: true, force: true })
    throw await startFault(folder, child, error)
  }
  child.unref()

  async function stop(): Promise<void> {
    // One that has died may have a successor at the same address.
    if (ended(child)) return
    child.ref()
    child.stdin?.end()
    await within(STOP_MILLISECONDS, exit).catch(() => process.kill(-Number(child.pid), 'SIGKILL'))
    await rm(sockets, { recursive: true, force: true })
  }
  let stopping: Promise<void> | null = null
  return {
    url: `unix://${socket}`,
    stop() {
      stopping ??= stop()
      return stopping
    },
  }
}

async function refuseWhenServed(folder: string, socket: string): Promise<void> {
  const limit = performance.now() + LEAVE_MILLISECONDS
  while (await pong(socket)) {
    if (performance.now() > limit) {
      throw new Error(`A Redis already serves ${folder}: stop the process that started it, or choose another folder.`)
    }
    await sleep(ASK_MILLISECONDS)
  }
}

async function up(socket: string, child: ChildProcess): Promise<void> {
  while (!(await pong(socket))) {
    if (ended(child)) throw new Error('it ended')
    await sleep(ASK_MILLISECONDS)
  }
}

function ended(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null
}

async function startFault(folder: string, child: ChildProcess, cause: unknown): Promise<Error> {
  if (child.exitCode === NOT_FOUND) {
    return new Error(
      'redis-server is not on PATH. Get it with "apt-get install redis-server" (Debian, Ubuntu), "dnf install redis" (Fedora) or "brew install redis" (macOS).',
    )
  }
  const log = await readFile(join(folder, 'redis.log'), 'utf8').catch(() => '')
  const tail = log.trimEnd().split('\n').slice(-3).join('\n')
  return new Error(`redis-server did not start in ${folder}:\n${tail}`, { cause })
}
