import { beforeEach, expect, test } from 'vitest'
import { type ServedMailbox, serveMailbox } from './cases/imap-server.ts'
import { FILE_LIMIT } from './file-limit.ts'
import { mailAddress } from './mail-address.ts'
import { newMail, type Position } from './new-mail.ts'

const now = new Date('2031-05-06T08:00:00Z')
const mail = (id: string, words: string) =>
  `Received: from here\r\nMessage-ID:\r\n <${id}@desk.example>\r\nSubject: ${words}\r\n\r\n${words}\r\nMessage-ID: <no>\r\n`

let mailbox: ServedMailbox
beforeEach(() => {
  mailbox = { uidValidity: 7, user: 'desk', password: 'tide and time', messages: new Map() }
})

/** Looks into the mailbox; messages as `name` or `name! reason`. */
async function look(port: number, after: Position | null, password = mailbox.password) {
  const address = mailAddress(`imap://desk@127.0.0.1:${port}/INBOX`)
  const { messages, ...rest } = await newMail(address, { password, after, now })
  const names = messages.map((one) => ('reason' in one ? `${one.name}! ${one.reason}` : one.name))
  return { names, messages, ...rest }
}

test('new messages come once, oldest first, as they were sent', async () => {
  mailbox.messages.set(5, mail('b', 'Rain')).set(3, mail('a', 'Fog'))
  const { port } = await serveMailbox(mailbox)
  const first = await look(port, null)
  expect(first).toMatchObject({
    names: ['mid:a@desk.example', 'mid:b@desk.example'],
    position: { uidValidity: '7', uid: 5 },
    more: false,
  })
  expect(first.messages[0]).toMatchObject({ arrival: 'mail', bytes: new Uint8Array(Buffer.from(mail('a', 'Fog'))) })
  expect(await look(port, first.position)).toMatchObject({ names: [], position: { uid: 5 } })
  mailbox.messages.set(9, 'Subject: none\r\n\r\nSun')
  expect(await look(port, first.position)).toMatchObject({
    names: [expect.stringMatching(/^imap:\/\/desk@127\.0\.0\.1:\d+\/INBOX;UID=9$/)],
    position: { uid: 9 },
  })
})

test('nothing in the mailbox is changed', async () => {
  mailbox.messages.set(1, mail('a', 'Fog'))
  const { port, commands } = await serveMailbox(mailbox)
  await look(port, null)
  const verbs = new Set(commands.map((command) => command.replace(/^UID /, '').split(' ')[0]))
  expect([...verbs].sort()).toEqual(['CAPABILITY', 'EXAMINE', 'FETCH', 'LIST', 'LOGIN', 'LOGOUT', 'LSUB', 'SEARCH'])
  for (const command of commands.filter((one) => one.includes('BODY'))) expect(command).toContain('BODY.PEEK[]')
})

test('the first visit asks for the mail of the day before, and remembers where it stood though none is there', async () => {
  const { port, commands } = await serveMailbox(mailbox)
  expect(await look(port, null)).toMatchObject({ names: [], position: { uidValidity: '7', uid: 0 } })
  expect(commands.find((command) => command.startsWith('UID SEARCH'))).toBe('UID SEARCH SINCE 05-May-2031')
})

test('numbers of another count mean nothing, and the name of a message stays', async () => {
  mailbox.messages.set(2, mail('a', 'Fog'))
  mailbox.uidValidity = 8
  const { port } = await serveMailbox(mailbox)
  expect(await look(port, { uidValidity: '7', uid: 900 })).toMatchObject({
    names: ['mid:a@desk.example'],
    position: { uidValidity: '8', uid: 2 },
  })
})

test('many messages are taken in several visits', async () => {
  for (let uid = 1; uid <= 60; uid++) mailbox.messages.set(uid, mail(`m${uid}`, 'Fog'))
  const { port } = await serveMailbox(mailbox)
  const first = await look(port, null)
  expect([first.names.length, first.more]).toEqual([50, true])
  const second = await look(port, first.position)
  expect([second.names.length, second.more, second.names[0]]).toEqual([10, false, 'mid:m51@desk.example'])
})

test('a message that is too large is refused, without reading it, and stops no other', async () => {
  mailbox.messages.set(1, 'x'.repeat(FILE_LIMIT + 1)).set(2, mail('a', 'Fog'))
  const { port, commands } = await serveMailbox(mailbox)
  const { names } = await look(port, null)
  expect(names).toEqual([expect.stringMatching(/UID=1! It holds 21 MB, and the limit is 20 MB/), 'mid:a@desk.example'])
  expect(commands.filter((command) => command.includes('FETCH 1 ') && command.includes('BODY'))).toEqual([])
})

test('a wrong password is said in words, and not repeated', async () => {
  const { port } = await serveMailbox(mailbox)
  await expect(look(port, null, 'secret')).rejects.toThrow(
    /INBOX: The mailbox could not be read \(it does not take this user and password\)\.$/,
  )
})

test('to another machine no password goes without encryption', async () => {
  const { port, commands } = await serveMailbox(mailbox)
  const address = mailAddress(`imap://desk@127.0.0.2:${port}/INBOX`)
  await expect(newMail(address, { password: 'x', after: null, now })).rejects.toThrow('could not be read')
  expect(commands).toEqual([])
})

test('a visit can be stopped', async () => {
  mailbox.messages.set(1, mail('a', 'Fog'))
  const { port } = await serveMailbox(mailbox)
  const address = mailAddress(`imap://desk@127.0.0.1:${port}/INBOX`)
  const signal = AbortSignal.abort()
  await expect(newMail(address, { password: mailbox.password, after: null, now, signal })).rejects.toThrow()
})
