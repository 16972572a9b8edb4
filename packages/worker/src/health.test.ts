import { expect, it } from 'vitest'
import { openHealth } from './health.ts'

it('tells life and readiness, and nothing else', async () => {
  let ready = true
  const health = await openHealth({ host: '127.0.0.1', port: 0, isReady: async () => ready })
  const ask = async (path: string, method = 'GET') => (await fetch(`${health.address}${path}`, { method })).status
  expect(await Promise.all([ask('/healthz'), ask('/readyz'), ask('/'), ask('/healthz', 'POST')])).toEqual([
    200, 200, 404, 405,
  ])
  ready = false
  expect(await Promise.all([ask('/healthz'), ask('/readyz')])).toEqual([200, 503])
  await health.close()
  await expect(ask('/healthz')).rejects.toThrow()
})
