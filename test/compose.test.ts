import { existsSync, readdirSync, readFileSync } from 'node:fs'
import Ajv2020 from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import schema from './compose.schema.json' with { type: 'json' }

type Service = {
  build?: string
  image: string
  user: string
  command?: string[]
  entrypoint?: string[]
  environment?: Record<string, unknown>
  networks: string[]
  volumes: string[]
  tmpfs: string[]
  read_only: boolean
  cap_drop: string[]
  security_opt: string[]
  restart: string
  stop_grace_period: string
  profiles?: string[]
  healthcheck: { test: string[] }
}
type Compose = {
  services: Record<string, Service>
  networks: Record<string, { internal?: boolean } | null>
  volumes: object
}

const root = new URL('../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')
const compose: Compose = parse(read('docker-compose.yml'), { merge: true })
const services = Object.entries(compose.services)
const { redis } = compose.services as { redis: Service }
const workers = services.filter(([, service]) => service.build !== undefined && service.profiles === undefined)
const fitsSchema = new Ajv2020.default({
  allErrors: true,
  strict: true,
  allowUnionTypes: true,
  strictTypes: false,
  strictTuples: false,
}).compile(schema)

describe('docker-compose.yml', () => {
  test('is a Compose file', () => {
    fitsSchema(compose)
    expect(fitsSchema.errors).toBeNull()
  })

  test('runs Redis and a worker for each stage, which is an app', () => {
    expect(workers.map(([name]) => name)).toEqual(['ingest', 'dedupe', 'classify', 'digest'])
    for (const [name, { command }] of workers) {
      expect(command).toEqual([`apps/${name}/dist/main.js`])
      expect(existsSync(new URL(`apps/${name}/src/main.ts`, root))).toBe(true)
    }
  })

  test('gives every network and volume that a service names', () => {
    for (const [, { networks, volumes }] of services) {
      expect(Object.keys(compose.networks)).toEqual(expect.arrayContaining(networks))
      const named = volumes.map((volume) => volume.split(':')[0] ?? '').filter((source) => !/^[./]/.test(source))
      expect(Object.keys(compose.volumes)).toEqual(expect.arrayContaining(named))
    }
  })

  test('sets only what the settings read', () => {
    const settings = read('packages/worker/src/settings.ts')
    for (const [, { environment = {} }] of services) {
      for (const name of Object.keys(environment)) expect(settings).toContain(`${name}:`)
    }
  })
})

describe('safety', () => {
  test.each(services)('%s runs without rights it does not need', (_name, service) => {
    expect(service).toMatchObject({
      read_only: true,
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
      user: expect.stringMatching(/^(?:node|redis)$/),
      tmpfs: [expect.stringMatching(/^\/tmp:.*\bnoexec\b.*\bnosuid\b.*\bsize=/)],
    })
  })

  test.each(services)('%s can be reached from nowhere outside, and sees nothing of this machine', (_name, service) => {
    for (const key of ['ports', 'privileged', 'cap_add', 'network_mode', 'pid', 'devices'])
      expect(service).not.toHaveProperty(key)
    const ours = service.volumes.filter((volume) => /^[./]/.test(volume))
    for (const volume of ours) expect(volume).toBe('./editorial:/app/editorial:ro')
  })

  test('Redis and the workers have no way out', () => {
    const inner = Object.entries(compose.networks).filter(([, network]) => network?.internal)
    expect(inner.map(([name]) => name)).toEqual(['queue'])
    const closed = workers.filter(([name]) => name !== 'ingest').map(([, worker]) => worker)
    for (const { networks } of [redis, ...closed]) expect(networks).toEqual(['queue'])
  })
})

describe('reliability', () => {
  test('Redis keeps every job it acknowledges', () => {
    expect(redis.command?.[0]).toBe('redis-server')
    const settings = (redis.command ?? []).slice(1).join(' ').split(/ ?--/).filter(Boolean)
    expect(settings.toSorted()).toEqual(['appendfsync always', 'appendonly yes', 'maxmemory-policy noeviction'])
    expect(redis.volumes).toEqual(['redis:/data'])
    expect(redis.healthcheck.test.join(' ')).toContain('redis-cli ping')
  })

  test.each(workers)('%s comes back, ends in peace and says how it is', (_name, worker) => {
    expect(worker).toMatchObject({
      restart: 'unless-stopped',
      stop_grace_period: '30s',
      depends_on: { redis: { condition: 'service_healthy' } },
      environment: { REDIS_URL: 'redis://redis:6379', DAYBRIEF_STORE: '/data/store', DAYBRIEF_OUT: '/data/briefings' },
    })
    expect(worker.volumes).toContain('data:/data')
    expect(worker.healthcheck.test.slice(0, 3)).toEqual(['CMD', 'node', '-e'])
    expect(worker.healthcheck.test[3]).toContain(
      `fetch('http://127.0.0.1:${worker.environment?.DAYBRIEF_PORT}/healthz')`,
    )
  })

  test.each(services.filter(([, service]) => service.healthcheck?.test[1] === 'node'))(
    'the health check of %s is code that runs',
    (_name, service) => {
      expect(() => new Function(service.healthcheck.test[3] ?? '')).not.toThrow()
    },
  )
})

describe('Dockerfile', () => {
  const lines = read('Dockerfile').split('\n')
  const instructions = (name: string) =>
    lines.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1))

  test('stands on a Node of one version, no older than the one we need', () => {
    const images = instructions('FROM').map((from) => from.split(' ')[0])
    expect(new Set(images).size).toBe(1)
    const [, major] = /^node:(\d+)\.\d+-slim$/.exec(images[0] ?? '') ?? []
    expect(`>=${major}`).toBe(JSON.parse(read('package.json')).engines.node)
  })

  test('ends as an ordinary user', () => {
    expect(instructions('USER')).toEqual(['node'])
    expect(lines.lastIndexOf('USER node')).toBeGreaterThan(lines.findLastIndex((line) => line.startsWith('FROM ')))
  })

  test('installs what the lockfile says and keeps no development tools', () => {
    const runs = instructions('RUN').join('\n')
    expect(runs).toMatch(/^npm ci --ignore-scripts/m)
    expect(runs).toMatch(/^npm prune --omit=dev/m)
  })

  test('copies what there is, and what .dockerignore lets through', () => {
    const kept = read('.dockerignore')
      .split('\n')
      .filter((line) => line.startsWith('!'))
      .map((line) => line.slice(1))
    const copied = instructions('COPY')
      .filter((copy) => !copy.startsWith('--from'))
      .flatMap((copy) => copy.split(' ').slice(0, -1))
    expect([...new Set(copied)].toSorted()).toEqual(kept.toSorted())
    expect(readdirSync(root)).toEqual(expect.arrayContaining(copied))
  })
})

describe('the schema of Compose files', () => {
  const worker = { image: 'daybrief:0.1.0' }
  test.each([
    ['a key that does not exist', { services: { ingest: { ...worker, cap_drops: ['ALL'] } } }],
    ['a restart policy that does not exist', { services: { ingest: { ...worker, restart: 'allways' } } }],
    ['a time without a unit', { services: { ingest: { ...worker, stop_grace_period: '30' } } }],
    [
      'a condition that does not exist',
      { services: { ingest: { ...worker, depends_on: { redis: { condition: 'healthy' } } } } },
    ],
    ['a check that is no command', { services: { ingest: { ...worker, healthcheck: { test: ['node', '-e'] } } } }],
    ['an image without a version', { services: { ingest: { image: 'daybrief' } } }],
    ['a service without an image', { services: { ingest: { build: '.' } } }],
    ['a name with a space', { services: { 'the ingest': worker } }],
    ['a volume without a place', { services: { ingest: { ...worker, volumes: ['data'] } } }],
    ['no services', { networks: {} }],
    ['a part that does not exist', { services: {}, service: {} }],
  ])('refuses %s', (_what, file) => {
    expect(fitsSchema(file)).toBe(false)
  })
})
