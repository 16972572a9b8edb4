import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { readNameGold } from '../metrics/name-gold.ts'
import { scoreNames } from '../metrics/names.ts'
import type { Score } from '../task.ts'
import { measure } from '../tasks.ts'

const CASES = fileURLToPath(new URL('../cases/names', import.meta.url))

/** Least F1 of exact spans, rounded down; the held-out texts were written first and not looked at while rules were made. */
const FLOORS = { development: 0.95, 'held-out': 0.92 }

describe.each(Object.entries(FLOORS))('names of the %s cases', (set, floor) => {
  test('do not fall below their floor', async () => {
    const { score } = await measure('names', join(CASES, set), { folder: null })
    expect((score.exact as Score).f1).toBeGreaterThanOrEqual(floor)
  })
})

describe('gold', () => {
  test('reads marks as spans of the text without them', async () => {
    for (const set of Object.keys(FLOORS)) {
      const folder = join(CASES, set)
      const rows = await readNameGold(folder)
      expect(rows).toHaveLength((await readdir(folder)).length)
      for (const { id, text, names } of rows) {
        const marked = await readFile(join(folder, `${id}.txt`), 'utf8')
        for (const { start, end, kind } of names) expect(marked).toContain(`[${text.slice(start, end)}](${kind})`)
        expect(text).not.toMatch(/\]\(/)
      }
    }
  })

  test('an unknown kind is named with its file, and JSON lines are read too', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'daybrief-names-'))
    await writeFile(join(folder, 'one.txt'), 'They saw [Ana Roe](persons).')
    await expect(readNameGold(folder)).rejects.toThrow('one.txt: expected one of person, organisation, place')
    const row = { id: 1, text: 'Ana Roe', names: [{ start: 0, end: 7, kind: 'person' }] }
    await writeFile(join(folder, 'gold.jsonl'), `${JSON.stringify(row)}\n`)
    expect(await readNameGold(join(folder, 'gold.jsonl'))).toEqual([row])
    await rm(folder, { recursive: true })
  })
})

describe('score', () => {
  const span = (start: number, end: number, kind: 'person' | 'place' = 'person') => ({ start, end, kind })
  const scored = (gold: ReturnType<typeof span>[], names: ReturnType<typeof span>[]) =>
    scoreNames([{ id: 1, text: '', names: gold }], [{ id: 1, names }])
  const f1 = (score: Score, part: string) => (score[part] as Score).f1

  test('tells exact spans from those that overlap and from those of another kind', () => {
    const score = scored([span(0, 5), span(10, 15), span(20, 25)], [span(0, 5), span(10, 14), span(20, 25, 'place')])
    expect([f1(score, 'exact'), f1(score, 'overlapping'), f1(score, 'anyKind')]).toEqual([0.3333, 0.6667, 0.6667])
  })

  test('counts a predicted span for one span of the gold only, and misses both ways', () => {
    const score = scored([span(0, 5), span(6, 9)], [span(0, 9)])
    expect(score.overlapping).toEqual({ precision: 1, recall: 0.5, f1: 0.6667, spans: 2 })
    expect(f1(scored([], []), 'exact')).toBe(0)
    expect(f1(scored([span(0, 1)], []), 'exact')).toBe(0)
  })
})
