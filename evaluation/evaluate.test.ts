import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const COMMAND = fileURLToPath(new URL('evaluate.ts', import.meta.url))

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evaluate-'))
})
afterAll(() => rm(folder, { recursive: true }))

const ferry = 'The night ferry ran onto rocks off the island and fishing boats took the passengers off before dawn.'
const lines = (rows: unknown[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('')

async function run(...args: string[]): Promise<{ code: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, [
    '--conditions=source',
    '--disable-warning=ExperimentalWarning',
    COMMAND,
    ...args,
  ])
  let [out, err] = ['', '']
  child.stdout.on('data', (data) => (out += data))
  child.stderr.on('data', (data) => (err += data))
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return { code, out, err }
}

describe('evaluate', () => {
  it('writes a prediction for each line and prints the score', async () => {
    const gold = join(folder, 'gold.jsonl')
    const predictions = join(folder, 'made', 'predictions.jsonl')
    await writeFile(
      gold,
      lines([
        { id: 'a', title: 'Ferry on rocks', text: ferry, story: 's1' },
        { id: 'b', title: 'Ferry runs onto rocks', text: `${ferry} ${ferry}`, date: null, story: 's1' },
        { id: 'c', title: '', text: 'Tram drivers vote on a strike over night shifts this weekend.', story: 's2' },
      ]),
    )
    const { code, out, err } = await run('stories', '--gold', gold, '--predictions', predictions)
    expect({ code, score: JSON.parse(out) }).toMatchObject({ code: 0, score: { articles: 3, predicted: 2, ari: 1 } })
    expect(err).toContain('3 lines of gold')
    const made = (await readFile(predictions, 'utf8'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(made.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
    expect(made[0].story).toBe(made[1].story)
  })

  it('names file and line of a broken line', async () => {
    const gold = join(folder, 'broken.jsonl')
    await writeFile(gold, `${lines([{ id: 'a', text: ferry, story: 's1' }])}\n{"id": \n`)
    expect(await run('stories', '--gold', gold)).toMatchObject({ code: 1, err: expect.stringContaining(`${gold}:3: `) })
  })

  it('says what a line lacks', async () => {
    const gold = join(folder, 'lacking.jsonl')
    await writeFile(gold, lines([{ id: 'a', text: ferry }]))
    const { code, err } = await run('stories', '--gold', gold)
    expect(code).toBe(1)
    expect(err).toContain(`${gold}:1: `)
    expect(err).toContain('at story')
  })

  it('names a file that is not there', async () => {
    const gold = join(folder, 'none.jsonl')
    expect(await run('copies', '--gold', gold)).toMatchObject({ code: 1, err: expect.stringContaining(gold) })
  })

  it('asks for the folder that split needs', async () => {
    expect(await run('split', '--gold', 'any.jsonl')).toMatchObject({
      code: 1,
      err: expect.stringContaining('--folder'),
    })
  })

  it.each([[[]], [['poetry', '--gold', 'x']], [['stories']], [['stories', '--gold', 'x', '--golden', 'y']]])(
    'shows how it is used for %j',
    async (args) => expect(await run(...args)).toMatchObject({ code: 2, err: expect.stringContaining('usage: ') }),
  )
})
