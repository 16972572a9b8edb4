import { expect, test } from 'vitest'
import { mailAddress } from './mail-address.ts'

test.each([
  ['imaps://desk@mail.example', ['mail.example', 993, true, 'desk', 'INBOX']],
  [
    'imaps://desk%40news.example@mail.example:1993/News/Wire',
    ['mail.example', 1993, true, 'desk@news.example', 'News/Wire'],
  ],
  ['imap://desk@[::1]/INBOX', ['::1', 143, false, 'desk', 'INBOX']],
])('%s', (text, parts) => {
  const { host, port, isSecure, user, folder } = mailAddress(text)
  expect([host, port, isSecure, user, folder]).toEqual(parts)
})

test.each([
  'mail.example',
  'https://desk@mail.example/',
  'imaps://mail.example/INBOX',
  'imaps://desk:secret@mail.example/',
])('%s is none, and what is wrong is said without a password', (text) => {
  expect(() => mailAddress(text)).toThrow(/expected the address of a mailbox/)
  expect(() => mailAddress(text)).toThrow(expect.objectContaining({ message: expect.not.stringContaining('secret') }))
})
