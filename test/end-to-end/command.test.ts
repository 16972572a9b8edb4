import { chmod, cp, mkdir, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { daybrief } from './command.ts'
import { ROOT } from './inputs.ts'
import { fingerprintsOf } from './make.ts'

const FORMATS = ['briefing.html', 'briefing.json', 'briefing.md', 'briefing.txt']
const NOTE = `River patrol starts on the Sekong

STUNG TRENG, Cambodia, March 12, 2025 (Mekong Courier) – Cambodia and Laos started a joint river patrol on Wednesday, the provincial police said.

The patrol has four boats and 40 officers, Police Chief Chan Vuthy told reporters. It will run until June 30.
`

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'daybrief-command-'))
})
afterAll(async () => {
  await chmod(join(folder, 'locked'), 0o700).catch(() => {})
  await rm(folder, { recursive: true, force: true })
})

describe('daybrief', { timeout: 60_000 }, () => {
  it('shows a briefing of the samples with `demo`', async () => {
    const { code, out, errors } = await daybrief(['demo', '--out', join(folder, 'demo')], { folder })
    expect(errors).toBe('')
    expect(code).toBe(0)
    expect(out).toContain('8 of 10 files processed')
    expect(out).toContain('briefing.html')
  })

  it('gives the same bytes in another time zone and locale', async () => {
    const made = async (name: string, environment: Record<string, string>) => {
      const out = join(folder, name)
      const words = [
        'run',
        join(ROOT, 'samples/news'),
        '-e',
        'southeast-asia',
        '-d',
        '2025-03-14',
        '--store',
        `${out}-store`,
        '--out',
        out,
      ]
      await daybrief(words, { folder, environment })
      return fingerprintsOf(FORMATS.map((file) => join(out, 'southeast-asia-2025-03-14', file)))
    }
    const here = await made('here', { TZ: 'UTC', LC_ALL: 'C' })
    expect(await made('there', { TZ: 'America/St_Johns', LC_ALL: 'tr_TR.UTF-8', LANG: 'km_KH.UTF-8' })).toEqual(here)
    expect(await made('far', { TZ: 'Pacific/Kiritimati', LC_ALL: 'ar_EG.UTF-8' })).toEqual(here)
  })

  it('makes no edition of nothing, and says what an edition leaves out', async () => {
    const own = join(folder, 'slips')
    await mkdir(join(own, 'empty'), { recursive: true })
    await writeFile(join(own, 'note.txt'), NOTE)
    await writeFile(join(own, 'other.txt'), NOTE.replaceAll('Sekong', 'Sesan').replaceAll('four boats', 'nine boats'))
    const run = (...words: string[]) => daybrief(['run', ...words, '-e', 'southeast-asia'], { folder: own })
    for (const nothing of ['mondy.txt', 'empty']) {
      const { code, errors } = await run(nothing)
      expect(code).toBe(3)
      expect(errors).toContain(`No article was found in ${nothing}; nothing was made.`)
    }
    expect((await run('note.txt', '-d', '2023-03-12')).errors).toContain('1 article of these files left out')
    expect((await run('note.txt', 'other.txt')).errors).toBe('')
    expect((await run('note.txt')).errors).toContain('was made before, with 1 file that this making leaves out')
    expect((await run('other.txt', '-d', '2025-03-13')).errors).toBe('')
    expect((await run('note.txt', '-f', 'pfd')).errors).toContain('There is no format "pfd"')
  })

  it('reads, lists, explains and verifies what it made', async () => {
    await writeFile(join(folder, 'note.txt'), NOTE)
    const made = await daybrief(['run', 'note.txt', '--edition', 'southeast-asia'], { folder })
    expect(made).toMatchObject({ code: 0, errors: '' })
    expect(made.out).toContain('1 of 1 file processed')
    expect((await daybrief(['read'], { folder })).out).toContain('River patrol starts on the Sekong')
    expect((await daybrief(['list', '--json'], { folder })).out).toContain('southeast-asia-2025-03-12')
    expect((await daybrief(['why', 'note.txt'], { folder })).out).toContain('used')
    expect((await daybrief(['status', '--json'], { folder })).code).toBe(0)
    const verified = await daybrief(['verify', 'southeast-asia-2025-03-12'], { folder })
    expect(verified).toMatchObject({ code: 0, errors: '' })
    expect(await daybrief(['verify', 'briefings/southeast-asia-2025-03-12/briefing.json'], { folder })).toMatchObject({
      code: 0,
    })
  })

  it('makes an edition of what was only enqueued, for the day of its newest article', async () => {
    await writeFile(join(folder, 'note.txt'), NOTE)
    const store = ['--store', 'enqueued', '--out', 'enqueued-out']
    expect(await daybrief(['enqueue', 'note.txt', ...store], { folder })).toMatchObject({ code: 0 })
    const made = await daybrief(['brief', 'southeast-asia', '--json', ...store], { folder })
    expect(made).toMatchObject({ code: 0, errors: '' })
    expect(JSON.parse(made.out)).toMatchObject({
      edition: { date: '2025-03-12' },
      counts: { processed: 1, articles: 1 },
    })
  })

  it('names the statement when one byte of a stored document is changed', async () => {
    await writeFile(join(folder, 'note.txt'), NOTE)
    const store = ['--store', 'changed', '--out', 'changed-out']
    await daybrief(['run', 'note.txt', '--edition', 'southeast-asia', ...store], { folder })
    const database = new DatabaseSync(join(folder, 'changed', 'daybrief.db'))
    const [row] = database.prepare('select document as id, bytes from document_bytes').all() as {
      id: string
      bytes: Uint8Array
    }[]
    const bytes = Buffer.from(row?.bytes ?? [])
    bytes[bytes.indexOf('joint river patrol')] = 0x4a
    database.prepare('update document_bytes set bytes = ? where document = ?').run(bytes, row?.id ?? '')
    database.close()
    const { code, out, errors } = await daybrief(['verify', 'southeast-asia-2025-03-12', ...store], { folder })
    expect(code).toBe(4)
    expect(out).toMatch(/^s\d+: /m)
    expect(errors).toContain('does not stand up')
  })
})

describe('what a tired person does wrong', { timeout: 60_000 }, () => {
  const run = (words: string[], environment?: Record<string, string>) =>
    daybrief(words, { folder, ...(environment ? { environment } : {}) })
  const oneSentence = /^[^\n]+\n$/

  it.each([
    ['an unknown edition', ['run', 'note.txt', '--edition', 'southeast-asi'], 2, /southeast-asia/],
    ['no edition', ['run', 'note.txt'], 2, /--edition .*southeast-asia/],
    ['a wrong day', ['run', 'note.txt', '--edition', 'southeast-asia', '--date', '8 June'], 2, /2024-06-08/],
    ['a day that is none', ['brief', 'southeast-asia', '--date', '2024-02-30'], 2, /no day/],
    ['an unknown article', ['why', 'nothing-like-this'], 3, /nothing-like-this/],
    ['no briefing yet', ['read', 'world', '2001-01-01'], 3, /daybrief list/],
    ['a dead input that is none', ['dead', 'show', 'none'], 3, /dead list/],
  ])('%s', async (_, words, code, says) => {
    await writeFile(join(folder, 'note.txt'), NOTE)
    const ended = await run(words)
    expect(ended.errors).toMatch(oneSentence)
    expect(ended.errors).toMatch(says)
    expect(ended.code).toBe(code)
  })

  it('loses nothing for inputs that cannot be read, and says one sentence for each', async () => {
    const inbox = join(folder, 'inbox')
    await mkdir(join(inbox, 'locked'), { recursive: true })
    await writeFile(join(inbox, 'good.txt'), NOTE)
    await writeFile(join(inbox, 'empty.txt'), '')
    await writeFile(join(inbox, 'picture.txt'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 2, 0xff, 0xfe, 0, 3]))
    await writeFile(join(inbox, 'huge.txt'), '')
    await truncate(join(inbox, 'huge.txt'), 50 * 1024 * 1024)
    const { code, out, errors } = await run([
      'run',
      inbox,
      join(folder, 'not-there'),
      '-e',
      'southeast-asia',
      '--store',
      'inbox-store',
    ])
    expect(code).toBe(1)
    expect(out).toContain('1 of 5 files processed')
    for (const name of ['empty.txt', 'picture.txt', 'huge.txt', 'not-there']) {
      expect(errors.split('\n').filter((line) => line.includes(name))).toHaveLength(1)
    }
    expect((await run(['read', '--store', 'inbox-store'])).out).toContain('River patrol starts on the Sekong')
    expect((await run(['why', 'huge.txt', '--store', 'inbox-store'])).out).toContain('failed')
    expect((await run(['dead', 'list', '--store', 'inbox-store'])).out).toContain('picture.txt')
  })

  it.skipIf(process.getuid?.() === 0)('a folder without rights', async () => {
    const locked = join(folder, 'locked')
    await mkdir(locked, { recursive: true })
    await chmod(locked, 0)
    const { code, errors } = await run(['run', locked, 'note.txt', '-e', 'southeast-asia', '--store', 'locked-store'])
    expect(code).toBe(1)
    expect(errors).toContain('locked')
  })

  it('broken editorial data: file and line', async () => {
    const editorial = join(folder, 'editorial')
    await cp(join(ROOT, 'editorial'), editorial, { recursive: true })
    const file = join(editorial, 'editions', 'southeast-asia.yaml')
    await writeFile(file, `${await readFile(file, 'utf8')}\n  broken: [\n`)
    const { code, errors } = await run(['run', 'note.txt', '-e', 'southeast-asia', '--editorial', editorial])
    expect(code).toBe(78)
    expect(errors).toMatch(/southeast-asia\.yaml:\d+/)
  })

  it('an environment that makes no sense', async () => {
    const { code, errors } = await run(['status'], { DAYBRIEF_CONCURRENCY: 'many' })
    expect(code).toBe(78)
    expect(errors).toContain('DAYBRIEF_CONCURRENCY')
  })
})
