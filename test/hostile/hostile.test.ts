import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { memoryQueues } from '@daybrief/queue/memory'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Fate, fatesOf } from './fates-of.ts'
import { harmlessInputs } from './harmless-inputs.ts'
import { hostileInputs } from './hostile-inputs.ts'

const TIME_LIMIT_SECONDS = 20
const MEMORY_LIMIT_MB = 512
/** What a process needs to start and the queue to come round on a busy machine. */
const SLACK_SECONDS = 3

let server: Server
let asked = 0
let fates: Fate[]
let articles: string[]
let mostMegabytes: number
const harmless = harmlessInputs()
let hostile: ReturnType<typeof hostileInputs>

beforeAll(async () => {
  server = createServer((_, response) => {
    asked++
    response.end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  hostile = hostileInputs(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  const mixed = hostile.flatMap((input, index) => [input, ...harmless.slice(index, index + 1)])
  ;({ fates, articles, mostMegabytes } = await fatesOf(mixed, { queues: memoryQueues() }))
}, 90_000)
afterAll(() => server.close())

const fateOf = (name: string) => fates.find((fate) => fate.name === name) as Fate

describe('hostile inputs beside harmless ones', () => {
  it('ends each once, in its time', () => {
    for (const { name, row, ends, seconds } of fates) {
      expect(row?.state, name).toMatch(/^(?:kept|dropped|failed)$/)
      expect(ends.length, name).toBe(1)
      expect(seconds, name).toBeLessThan(TIME_LIMIT_SECONDS + SLACK_SECONDS)
    }
  })

  it('tells in words why one was not read', () => {
    for (const { name, ends } of hostile) {
      const { row } = fateOf(name)
      if (ends === 'read') expect(row, name).toMatchObject({ state: 'kept' })
      else if (ends !== 'either') expect(row?.reason, name).toMatch(ends)
      if (row?.state === 'failed') expect(row.reason, name).toContain(name)
    }
  })

  it('tries none again: what a limit stops is stopped for good', () => {
    for (const { name } of hostile) expect(fateOf(name).row?.attempts, name).toBe(0)
  })

  it('leaves the harmless ones untouched', () => {
    for (const { name } of harmless) {
      const { row } = fateOf(name)
      expect(row, name).toMatchObject({ state: 'kept', reason: '1 article', attempts: 0 })
      expect(articles.filter((document) => document === row?.input)).toHaveLength(1)
    }
  })

  it('keeps the process that reads within its memory', () => {
    expect(mostMegabytes).toBeLessThanOrEqual(MEMORY_LIMIT_MB)
  })

  it('never asks an address that a document names', () => expect(asked).toBe(0))
})
