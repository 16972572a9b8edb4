import { type AddressInfo, createServer, type Socket } from 'node:net'
import { onTestFinished } from 'vitest'

/** A mailbox of the test's server; it may change while the server runs. */
export type ServedMailbox = { uidValidity: number; messages: Map<number, string>; user: string; password: string }

/**
 * Starts an IMAP server (as much of RFC 3501 as reading takes) on loopback that ends with the test. It writes down each
 * command, and knows none that changes a mailbox.
 */
export async function serveMailbox(mailbox: ServedMailbox): Promise<{ port: number; commands: string[] }> {
  const commands: string[] = []
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
    socket.write('* OK [CAPABILITY IMAP4rev1] ready\r\n')
    let waiting = ''
    socket.setEncoding('latin1').on('data', (text) => {
      const lines = (waiting + text).split('\r\n')
      waiting = lines.pop() ?? ''
      for (const line of lines) {
        const [tag = '', ...words] = line.split(' ')
        commands.push(words.join(' '))
        const lines = answers(words, mailbox).map((answer) => `${answer.replace(/^TAG/, tag)}\r\n`)
        socket.write(lines.join(''), 'latin1')
        if (words[0] === 'LOGOUT') socket.end()
      }
    })
  })
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return { port: (server.address() as AddressInfo).port, commands }
}

function answers(words: string[], mailbox: ServedMailbox): string[] {
  const { uidValidity, messages, user, password } = mailbox
  const uids = [...messages.keys()].sort((one, other) => one - other)
  const command = words[0] === 'UID' ? `UID ${words[1]}` : words[0]
  switch (command) {
    case 'CAPABILITY':
      return ['* CAPABILITY IMAP4rev1', 'TAG OK done']
    case 'LOGIN': {
      const given = /^LOGIN "?([^" ]*)"? "([^"]*)"$/.exec(words.join(' '))
      return [given?.[1] === user && given[2] === password ? 'TAG OK in' : 'TAG NO [AUTHENTICATIONFAILED] wrong']
    }
    case 'LIST':
      return ['* LIST (\\HasNoChildren) "/" "INBOX"', 'TAG OK done']
    case 'EXAMINE':
      return [
        `* ${uids.length} EXISTS`,
        `* OK [UIDVALIDITY ${uidValidity}] valid`,
        `* OK [UIDNEXT ${(uids.at(-1) ?? 0) + 1}] next`,
        'TAG OK [READ-ONLY] done',
      ]
    case 'UID SEARCH': {
      const from = Number(/UID (\d+):\*/.exec(words.join(' '))?.[1] ?? 0)
      // As servers do, the last message also when it is below.
      const found = uids.filter((uid) => uid >= from || uid === uids.at(-1))
      return [`* SEARCH ${found.join(' ')}`.trim(), 'TAG OK done']
    }
    case 'UID FETCH': {
      const asked = words[2]?.split(',').map(Number) ?? []
      const found = uids.filter((uid) => asked.includes(uid))
      const isWhole = words.join(' ').includes('BODY.PEEK[]')
      const rows = found.map((uid) => {
        const message = messages.get(uid) ?? ''
        const source = isWhole ? ` BODY[] {${message.length}}\r\n${message}` : ''
        return `* ${uids.indexOf(uid) + 1} FETCH (UID ${uid} RFC822.SIZE ${message.length}${source})`
      })
      return [...rows, 'TAG OK done']
    }
    case 'LOGOUT':
      return ['* BYE', 'TAG OK done']
    default:
      return ['TAG BAD unknown command']
  }
}
