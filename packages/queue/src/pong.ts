import { connect } from 'node:net'

/** How long a living Redis may take to answer on a socket of this machine, at worst while it writes to its disk. */
const ANSWER_MILLISECONDS = 1_000

/** Whether a Redis on this unix socket is up and has read its file: it answers PONG to PING. */
export function pong(socket: string): Promise<boolean> {
  const answer = Promise.withResolvers<boolean>()
  const connection = connect(socket)
  connection.setTimeout(ANSWER_MILLISECONDS, () => answer.resolve(false))
  connection.on('connect', () => connection.write('PING\r\n'))
  // While it reads its file, the answer is an error. Five bytes never come in two parts.
  connection.on('data', (bytes) => answer.resolve(bytes.toString('latin1').startsWith('+PONG')))
  connection.on('error', () => answer.resolve(false))
  connection.on('close', () => answer.resolve(false))
  return answer.promise.finally(() => connection.destroy())
}
