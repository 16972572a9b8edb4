import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { EditorialFault, readEditorial } from './index.ts'

const CASES = fileURLToPath(new URL('cases', import.meta.url))
const PROJECT = fileURLToPath(new URL('../../../editorial', import.meta.url))

const faultOf = (folder: string) =>
  readEditorial(folder).then(
    () => expect.fail('expected a fault, but the folder was read'),
    (error: unknown) => error as EditorialFault,
  )

let scratch = ''
beforeEach(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'editorial-'))
})
afterEach(() => rm(scratch, { recursive: true, force: true }))

describe('broken editorial data', async () => {
  for (const name of (await readdir(CASES)).filter((one) => one !== 'whole')) {
    test(name, async () => {
      const fault = await faultOf(join(CASES, name, 'editorial'))
      expect(fault).toBeInstanceOf(EditorialFault)
      const shown = fault.message.replaceAll(join(CASES, name, '/'), '')
      expect(`${shown}\n`).toBe(await readFile(join(CASES, name, 'expected.txt'), 'utf8'))
    })
  }

  test('a file that cannot be read', async () => {
    await mkdir(join(scratch, 'topics', 'war.yaml'), { recursive: true })
    const fault = await faultOf(scratch)
    expect(fault.message).toBe(`${join(scratch, 'topics/war.yaml')}:1: expected a file that can be read, got EISDIR`)
  })

  test('a folder that is not there', async () => {
    const fault = await faultOf(join(scratch, 'nowhere'))
    expect(fault.message).toContain('nowhere:1: expected a folder of editorial data that can be read, got ENOENT')
  })
})

describe('whole editorial data', () => {
  const whole = join(CASES, 'whole', 'editorial')

  test('short and long forms come out as the same records', async () => {
    const { fingerprint, ...editorial } = await readEditorial(whole)
    expect(editorial).toEqual(JSON.parse(await readFile(join(CASES, 'whole', 'expected.json'), 'utf8')))
    expect(fingerprint).toMatch(/^[0-9a-f]{64}$/)
  })

  test('order of fields, comments and places make no other fingerprint; another word does', async () => {
    const { fingerprint } = await readEditorial(whole)
    await cp(whole, scratch, { recursive: true })
    const file = join(scratch, 'publishers/paper.yaml')
    await writeFile(file, '# Moved.\nkind: wire\ncountry: KH\naliases:\n  - PPR\n  - The Paper\nname: Paper\n')
    expect((await readEditorial(scratch)).fingerprint).toBe(fingerprint)
    await writeFile(file, 'kind: wire\ncountry: KH\naliases: PPR\nname: Paper\n')
    expect((await readEditorial(scratch)).fingerprint).not.toBe(fingerprint)
  })
})

describe('learned models', () => {
  const whole = join(CASES, 'whole', 'editorial')

  test('have a fingerprint of their own: another model leaves that of the editorial data as it is', async () => {
    const { fingerprint, models } = await readEditorial(whole)
    await cp(whole, scratch, { recursive: true })
    await rm(join(scratch, 'models/archive.json'))
    expect(await readEditorial(scratch)).toMatchObject({ fingerprint, models: [] })
    expect(models.map(({ id }) => id)).toEqual(['archive'])
  })

  test('are read whatever the order of their fields and the white space', async () => {
    const { models } = await readEditorial(whole)
    await cp(whole, scratch, { recursive: true })
    const [archive] = models
    const turned = Object.fromEntries(Object.entries(archive!).reverse())
    await writeFile(join(scratch, 'models/archive.json'), JSON.stringify(turned))
    expect((await readEditorial(scratch)).models).toEqual(models)
  })

  test('that were changed in the cache are read again from their files', async () => {
    const cache = join(scratch, 'cache')
    const first = await readEditorial(whole, { cache })
    const [name] = await readdir(cache)
    const [archive] = first.models
    await writeFile(join(cache, name!), JSON.stringify({ ...first, models: [{ ...archive, topics: {} }] }))
    expect(await readEditorial(whole, { cache })).toEqual(first)
  })
})

describe('cache', () => {
  const whole = join(CASES, 'whole', 'editorial')

  test('gives the same data, and is left alone when a file changes', async () => {
    const [source, cache] = [join(scratch, 'editorial'), join(scratch, 'cache')]
    await cp(whole, source, { recursive: true })
    const first = await readEditorial(source, { cache })
    expect(await readdir(cache)).toHaveLength(1)
    expect(await readEditorial(source, { cache })).toEqual(first)
    await writeFile(join(source, 'topics/war.yaml'), 'code: medtop:16000000\nname: War\nsecurity: 1\nterms: {}\n')
    const second = await readEditorial(source, { cache })
    expect(second.topics[0]?.name).toBe('War')
    expect(await readdir(cache)).toHaveLength(2)
  })

  test('is passed over when it is damaged, changed by hand or cannot be written', async () => {
    const cache = join(scratch, 'cache')
    const first = await readEditorial(whole, { cache })
    const [name] = await readdir(cache)
    await writeFile(join(cache, name!), '{"publishers": [')
    expect(await readEditorial(whole, { cache })).toEqual(first)
    await writeFile(join(cache, name!), JSON.stringify({ ...first, topics: [] }))
    expect(await readEditorial(whole, { cache })).toEqual(first)
    await writeFile(join(scratch, 'a file'), '')
    expect(await readEditorial(whole, { cache: join(scratch, 'a file') })).toEqual(first)
  })
})

describe("the project's own editorial data", () => {
  test('can be read, and every file says why it is there', async () => {
    const editorial = await readEditorial(PROJECT)
    expect(editorial.countries).toHaveLength(250)
    expect(editorial.editions.map(({ id }) => id)).toContain('southeast-asia')
    const files = (await readdir(PROJECT, { recursive: true })).filter((file) => file.endsWith('.yaml'))
    for (const file of files) expect(await readFile(join(PROJECT, file), 'utf8'), file).toMatch(/^# \S/)
  })

  test('every country but Antarctica lies in one continent', async () => {
    const { countries, regions } = await readEditorial(PROJECT)
    const continents = ['africa', 'americas', 'asia', 'europe', 'oceania']
    const placed = regions.filter(({ id }) => continents.includes(id)).flatMap((region) => region.countries)
    expect(new Set(placed).size).toBe(placed.length)
    const outside = countries.map(({ code }) => code).filter((code) => !placed.includes(code))
    expect(outside).toEqual(['AQ'])
  })
})
