import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Briefing } from '@daybrief/schema'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { daybrief } from './command.ts'
import { ROOT } from './inputs.ts'

const DAYS = ['2025-04-01', '2025-04-02']
const [FIRST, SECOND] = DAYS.map((date) => `southeast-asia-${date}`) as [string, string]
const WATCHLIST = `name: Boats
entries:
  - name: Lapu Dos
    alert: true
    note: It burned.
`

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'daybrief-desk-'))
  await cp(join(ROOT, 'editorial'), join(folder, 'editorial'), { recursive: true })
  await writeFile(join(folder, 'editorial/watchlists/boats.yaml'), WATCHLIST)
  for (const date of DAYS) {
    const made = await ask('run', join(ROOT, 'test/end-to-end/three-days', date), '-e', 'southeast-asia', '-d', date)
    expect(made).toMatchObject({ code: 0, errors: '' })
  }
}, 60_000)
afterAll(() => rm(folder, { recursive: true, force: true }))

const ask = (...words: string[]) =>
  daybrief(words, { folder, environment: { DAYBRIEF_EDITORIAL: join(folder, 'editorial') } })
const briefingOf = async (edition: string): Promise<Briefing> =>
  JSON.parse(await readFile(join(folder, 'briefings', edition, 'briefing.json'), 'utf8'))

describe('the commands of a desk', { timeout: 60_000 }, () => {
  it('make a kept briefing again to the last byte', async () => {
    const replayed = await ask('replay', SECOND)
    expect(replayed).toMatchObject({ code: 0, errors: '' })
    expect(replayed.out).toContain('the same bytes')
  })

  it('say what differs when it is made with other editorial data', async () => {
    const plan = join(folder, 'editorial/editions/southeast-asia.yaml')
    const before = await readFile(plan, 'utf8')
    await writeFile(plan, before.replace(/^title:.*$/m, 'title: Another title'))
    const replayed = await ask('replay', FIRST, '--json')
    await writeFile(plan, before)
    expect(replayed.code).toBe(4)
    expect(replayed.errors).toContain('comes out different')
    const { same, parts, diff } = JSON.parse(replayed.out)
    expect(same).toBe(false)
    expect(parts).toEqual(['title', 'manifest'])
    expect(diff.made.map(({ what }: { what: string }) => what)).toEqual(['settings of the edition', 'editorial data'])
  })

  it('say what changed from one day to the next', async () => {
    const { code, out } = await ask('diff', FIRST, SECOND)
    expect(code).toBe(0)
    expect(out).toContain('Divers find second crack in pier of Sanh bridge')
    expect(JSON.parse((await ask('diff', FIRST, FIRST, '--json')).out)).toMatchObject({ appeared: [], gone: [] })
  })

  it('tell why a story is one, and what an article is a copy of', async () => {
    const { code, out, errors } = await ask('why', SECOND, 'divers', 'crack')
    expect({ code, errors }).toEqual({ code: 0, errors: '' })
    expect(out).toContain('first seen 2025-04-01, last seen 2025-04-02')
    expect(out).toContain('Goes on from what was told until 2025-04-01')
    const [id] = /story-[0-9a-f]{12}/.exec(out) ?? []
    const account = JSON.parse((await ask('why', id ?? '', '--json')).out)
    expect(account.editions.map(({ articles }: { articles: [] }) => articles.length)).toEqual([2, 2])
    const reprint = await ask('why', 'bridge-reprint.txt')
    expect(reprint.out).toContain('the same words as Barge strikes pier of Sanh bridge')
    expect((await ask('why', SECOND, 'elephants')).code).toBe(3)
  })

  it('keep what an analyst decides, obey it, and take it back', async () => {
    const [boat, men] = ['patrol-boat.txt', 'fishermen.txt'] as const
    const decided = await ask('decide', 'together', boat, men, '--by', 'Mara Lind', '--note', 'one fire')
    expect(decided).toMatchObject({ code: 0, errors: '' })
    expect(decided.out).toContain(`daybrief brief southeast-asia --date ${DAYS[0]}`)
    expect((await ask('decide', 'together', men, boat)).out).toContain('Decided before')
    expect((await ask('brief', 'southeast-asia', '--date', DAYS[0] ?? '')).code).toBe(0)
    const { articles, record } = await briefingOf(FIRST)
    const storyOf = (name: string) => articles.find(({ documentName }) => documentName.endsWith(name))?.story
    expect(storyOf(boat)).toBe(storyOf(men))
    expect(record.decisions).toMatchObject([{ kind: 'together', by: 'Mara Lind', note: 'one fire' }])
    expect((await ask('replay', FIRST)).code).toBe(0)

    const listed = await ask('decisions')
    expect(listed.out).toContain('together: “')
    const [id] = /^[0-9a-f]{16}/.exec(listed.out) ?? []
    expect((await ask('decisions', 'withdraw', id ?? '')).code).toBe(0)
    expect((await ask('decisions', 'withdraw', id ?? '')).code).toBe(3)
    expect((await ask('decisions')).out).toContain('withdrawn')
  })

  it('take the other words of an analyst, and say what they do not understand', async () => {
    const { articles, stories, outside } = await briefingOf(SECOND)
    const number = (name: string) =>
      `${SECOND}#${articles.find(({ documentName }) => documentName.endsWith(name))?.number}`
    const kinds = async (...words: string[]) => {
      const { code, out, errors } = await ask('decide', ...words, '--json')
      return code === 0 ? JSON.parse(out).decision : { code, errors }
    }
    const divers = number('bridge-divers.txt')
    const jungle = articles.find(({ documentName }) => documentName.endsWith('exercise-sea.txt'))
    expect(await kinds('topic', divers, 'cyber')).toMatchObject({ kind: 'topic', subject: 'cyber' })
    expect(await kinds('country', divers, 'Cambodia', '--not')).toMatchObject({ kind: 'not-country', subject: 'KH' })
    expect(await kinds('not-a-copy', divers, '--of', number('bridge-reprint.txt'))).toMatchObject({
      kind: 'not-a-copy',
    })
    const apart = await kinds('apart', jungle?.id ?? '', '--from', jungle?.story ?? '')
    expect(apart).toMatchObject({ kind: 'apart', articles: [jungle?.id] })
    expect(apart.from).not.toContain(jungle?.id)
    expect(await kinds('topic', divers, 'elephants')).toMatchObject({ code: 2 })
    expect(await kinds('topic', 'elephants.txt', 'cyber')).toMatchObject({ code: 3 })
    expect(await kinds('together', divers)).toMatchObject({ code: 2 })
    const shown = [...stories, ...outside].flatMap(({ differences }) => differences)
    expect(await kinds('not-a-difference', SECOND, 's1', 's1')).toMatchObject({ code: 3 })
    for (const { sides } of shown.slice(0, 1)) {
      const [one, other] = sides.map(({ statement }) => statement)
      expect(await kinds('not-a-difference', SECOND, one?.id ?? '', other?.id ?? '')).toMatchObject({
        kind: 'not-a-difference',
        sides: [one?.text, other?.text].toSorted(),
      })
    }
  })

  it('deliver alerts at once, each as a file, and list them', async () => {
    const files = await readdir(join(folder, 'briefings/alerts'))
    expect(files).toHaveLength(2)
    expect(await readFile(join(folder, 'briefings/alerts', files[0] ?? ''), 'utf8')).toContain(
      'ALERT: Lapu Dos (Boats)',
    )
    const listed = JSON.parse((await ask('alerts', '--json')).out)
    expect(listed.every(({ deliveredAt }: { deliveredAt: string | null }) => deliveredAt !== null)).toBe(true)
    expect((await ask('alerts')).out).toContain('Lapu Dos: ')
    expect(JSON.parse((await ask('status', '--json')).out)).toMatchObject({ alerts: 2 })
  })

  it('show what a file is about, with the words that say so', async () => {
    const file = join(ROOT, 'test/end-to-end/three-days/2025-04-01/patrol-boat.txt')
    const { code, out, errors } = await ask('subjects', file, '--explain')
    expect({ code, errors }).toEqual({ code: 0, errors: '' })
    expect(out).toContain('Philippines')
    expect(out).toMatch(/watchlist +Lapu Dos \(Boats\)\n +line 3: “Lapu Dos”/)
    const [{ subjects }] = JSON.parse((await ask('subjects', file, '--json')).out)
    expect(subjects).toMatchObject([{ kind: { value: 'report' } }])
  })

  it('learn from the archive, and name in each briefing what was learned', async () => {
    const learned = await ask('learn', '--id', 'own-archive', '--json')
    expect(learned).toMatchObject({ code: 0, errors: '' })
    const { file, articles, fingerprint } = JSON.parse(learned.out)
    const text = await readFile(file, 'utf8')
    expect(articles).toBe(10)
    expect((await ask('learn', '--id', 'own-archive')).code).toBe(0)
    expect(await readFile(file, 'utf8')).toBe(text)
    expect((await ask('brief', 'southeast-asia', '--date', DAYS[1] ?? '')).code).toBe(0)
    expect((await briefingOf(SECOND)).manifest.models).toEqual({ 'own-archive': fingerprint })
    expect((await ask('learn', '--id', 'Own Archive')).code).toBe(2)
    await rm(file)
  })
})
