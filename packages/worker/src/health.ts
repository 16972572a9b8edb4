import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A port that tells whether a process lives (`/healthz`) and whether it can work (`/readyz`). */
export type Health = { address: string; close(): Promise<void> }

/** Opens the port. `isReady` is asked at each request to `/readyz`; what it throws counts as no. */
export async function openHealth(options: {
  host: string
  port: number
  isReady: () => Promise<boolean>
}): Promise<Health> {
  const server = createServer(async (request, response) => {
    const answer = (status: number, words: string) => {
      response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff' })
      response.end(`${words}\n`)
    }
    if (request.method !== 'GET') return answer(405, 'only GET')
    if (request.url === '/healthz') return answer(200, 'alive')
    if (request.url !== '/readyz') return answer(404, 'only /healthz and /readyz')
    const ready = await options.isReady().catch(() => false)
    answer(ready ? 200 : 503, ready ? 'ready' : 'not ready')
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port, options.host, resolve)
  })
  const { address, port } = server.address() as AddressInfo
  return {
    address: `http://${address.includes(':') ? `[${address}]` : address}:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
