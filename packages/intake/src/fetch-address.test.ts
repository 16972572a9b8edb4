import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { fetchAddress } from './fetch-address.ts'

let server: Server
let port: number
let requests = 0

beforeAll(async () => {
  server = createServer((_request, response) => {
    requests += 1
    response.end('inside')
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  port = (server.address() as AddressInfo).port
})
beforeEach(() => {
  requests = 0
})
afterAll(() => server.close())

/** Ways to write an address of this machine, or of a private network behind one of IPv6's tunnels. */
const LOOPBACK_SPELLINGS = [
  ...['127.0.0.1', '127.0.0.1.', '127.1', '127.0.1', '127.000.000.001', '127.127.127.127', '127.255.255.254'],
  ...['2130706433', '017700000001', '0x7f000001', '0X7F000001', '0x7f.0.0.1', '0x7f.1', '0x7f.0x0.0x0.0x1'],
  ...['0177.0.0.1', '0177.1', '0177.0.1', '0177.0x0.0.1', '00000177.0.0.1', '0x0000007f.0.0.1', '127.0x1', '127.0.0x1'],
  ...['0', '0.0.0.0', '0x0', '0.0', '00', '0.0.0', '127.65535', '127.0.65535'],
  ...['localhost', 'LOCALHOST', 'LocalHost', 'loc%61lhost', '%6c%6f%63alhost', 'ⓛⓞⓒⓐⓛⓗⓞⓢⓣ', 'ｌｏｃａｌｈｏｓｔ'],
  ...[
    '１２７.０.０.１',
    '127。0。0。1',
    '127．0．0．1',
    '①②⑦.⓪.⓪.①',
    '%31%32%37.0.0.1',
    '127.0.0.%31',
    '127%2e0%2e0%2e1',
  ],
  ...[
    '[::1]',
    '[0:0:0:0:0:0:0:1]',
    '[::0001]',
    '[0000:0000:0000:0000:0000:0000:0000:0001]',
    '[::0:1]',
    '[::]',
    '[0::0]',
  ],
  ...['[::ffff:127.0.0.1]', '[::ffff:7f00:1]', '[::FFFF:7F00:0001]', '[0:0:0:0:0:ffff:127.0.0.1]', '[::ffff:0.0.0.0]'],
  ...['[::127.0.0.1]', '[::7f00:1]', '[::ffff:0:127.0.0.1]', '[64:ff9b::127.0.0.1]', '[64:ff9b:1::7f00:1]'],
  ...['[2002:7f00:1::]', '[2001:0:7f00:1::]', 'good.example@127.0.0.1', 'good.example:80@127.1'],
  ...['127.0.\t0.1', '127.0.\n0.1', '\\\\127.0.0.1'],
]

test('there are more than 60 spellings of loopback to try', () => {
  expect(new Set(LOOPBACK_SPELLINGS).size).toBeGreaterThan(60)
})

test.each(LOOPBACK_SPELLINGS)('http://%s is refused', async (host) => {
  await expect(fetchAddress(`http://${host}:${port}/`)).rejects.toMatchObject({
    name: 'FetchFailure',
    kind: expect.stringMatching(/^(private|address)$/),
  })
  expect(requests).toBe(0)
})

test('most of these spellings reach this machine when nothing guards it', async () => {
  const reached = await Promise.all(
    LOOPBACK_SPELLINGS.map((host) => fetchAddress(`http://${host}:${port}/`, { allowPrivate: true }).catch(() => null)),
  )
  expect(reached.filter((arrived) => arrived !== null).length).toBeGreaterThan(30)
})

test.each([
  ...['10.1.2.3', '172.16.0.1', '192.168.1.1', '100.64.0.1', '169.254.169.254', '[fd00:ec2::254]', '100.100.100.200'],
  ...[
    '168.63.129.16',
    '192.0.0.192',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '[fe80::1]',
    '[ff02::1]',
    '[fec0::1]',
  ],
])('the private or metadata address %s is refused', async (host) => {
  await expect(fetchAddress(`https://${host}/`)).rejects.toMatchObject({ kind: 'private' })
})

test.each([
  ['example.org/feed', /^example\.org\/feed: This is no address; write it as https:/],
  ['file:///etc/passwd', /Only http and https are fetched, not file\./],
  ['data:text/plain,hello', /Only http and https are fetched, not data\./],
  ['javascript:alert(1)', /Only http and https are fetched, not javascript\./],
  ['http://', /This is no address/],
  ['http://[::1', /This is no address/],
])('%s is no address to fetch', async (address, message) => {
  await expect(fetchAddress(address)).rejects.toMatchObject({
    kind: 'address',
    message: expect.stringMatching(message),
  })
})

test('a password is refused and not repeated', async () => {
  await expect(fetchAddress('https://desk:secret@news.example/feed')).rejects.toMatchObject({
    kind: 'address',
    message: expect.not.stringContaining('secret'),
  })
})

test('a desk with a feed server of its own may allow private addresses', async () => {
  const arrived = await fetchAddress(`http://127.0.0.1:${port}/news?day=1#top`, { allowPrivate: true, arrival: 'feed' })
  expect({ ...arrived, bytes: new TextDecoder().decode(arrived.bytes) }).toEqual({
    name: `http://127.0.0.1:${port}/news?day=1`,
    bytes: 'inside',
    arrival: 'feed',
    address: `http://127.0.0.1:${port}/news?day=1`,
    charset: null,
  })
})
