import { spawnSync } from 'node:child_process'

/** How a person gets the server, for the systems people have. */
const HINT =
  'redis-server was not found: install it (Debian, Ubuntu: apt-get install redis-server; macOS: brew install redis); until then the tests that need it fail'

/** Makes sure of a `redis-server` on PATH: installs Debian's where this user may, else says how to get it. */
export function bringRedis(): void {
  if (isThere()) return
  const isRoot = process.getuid?.() === 0
  const isCi = process.env.CI !== undefined
  if (runs('apt-get', ['--version']) && (isRoot || (isCi && runs('sudo', ['-n', 'true'])))) {
    console.log('installing redis-server, which the tests start on a socket of their own')
    const install =
      'apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends redis-server'
    // Debian starts the service at once; a policy of 101 keeps it from doing so.
    const quiet =
      'p=/usr/sbin/policy-rc.d; [ -e $p ] || { printf "#!/bin/sh\\nexit 101\\n" > $p; chmod +x $p; trap "rm -f $p" EXIT; }'
    spawnSync(isRoot ? 'sh' : 'sudo', [...(isRoot ? [] : ['sh']), '-c', `${quiet}; ${install}`], {
      stdio: ['ignore', 'ignore', 'inherit'],
    })
  }
  if (!isThere()) console.log(HINT)
}

const isThere = () => runs('redis-server', ['--version'])

const runs = (command: string, words: string[]) => spawnSync(command, words, { stdio: 'ignore' }).status === 0
