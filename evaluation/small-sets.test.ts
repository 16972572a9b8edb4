import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { type Chance, chanceOf } from '../packages/similarity/src/cases/chance.ts'
import { StoryGold, type StoryPrediction } from './gold.ts'
import { scoreStories } from './metrics/stories.ts'
import { readLines } from './read-lines.ts'
import { stories } from './tasks/stories.ts'

const SETS = fileURLToPath(new URL('../../shared/data/stories/', import.meta.url))

/** Sets drawn of each size: a desk's first files hold so many articles. */
const DRAWS = 50

/** One to three articles of a story, then of another: half of the time the next of the file, which may be its look-alike. */
function draw(byStory: readonly (readonly StoryGold[])[], size: number, chance: Chance): StoryGold[] {
  const drawn = new Set<StoryGold>()
  for (let story = chance.below(byStory.length); drawn.size < size; ) {
    for (let times = 1 + chance.below(3); times > 0 && drawn.size < size; times--) drawn.add(chance.of(byStory[story]!))
    story = chance.share() < 0.5 ? (story + 1) % byStory.length : chance.below(byStory.length)
  }
  return [...drawn]
}

/** Stories of many small sets, each found by itself and all scored together. */
async function scoreOfDraws(rows: readonly StoryGold[], size: number) {
  const byStory = [...Map.groupBy(rows, ({ story }) => story).values()]
  const gold: StoryGold[] = []
  const predictions: StoryPrediction[] = []
  for (let number = 0; number < DRAWS; number++) {
    const drawn = draw(byStory, size, chanceOf(1000 * size + number))
    const found = await stories.predict(drawn, { folder: null })
    gold.push(...drawn.map((row) => ({ ...row, id: `${number} ${row.id}`, story: `${number} ${row.story}` })))
    predictions.push(...found.map((one) => ({ id: `${number} ${one.id}`, story: `${number} ${one.story}` })))
  }
  return scoreStories(gold, predictions)
}

describe.skipIf(!existsSync(SETS))('stories of a handful of articles', () => {
  it.each([
    ['ecbplus', 2, 0.99, 0.95],
    ['ecbplus', 3, 0.97, 0.94],
    ['ecbplus', 5, 0.94, 0.93],
    ['ecbplus', 14, 0.91, 0.93],
    ['basil', 5, 0.99, 0.98],
    ['wikinews-handpicked', 5, 0.95, 0.91],
  ])('%s, %i articles: a precision of %d and an F1 of %d', async (set, size, precision, f1) => {
    const { bcubed } = await scoreOfDraws(await readLines(`${SETS}${set}.jsonl`, StoryGold), size)
    const found = bcubed as { precision: number; f1: number }
    expect(found.precision).toBeGreaterThanOrEqual(precision)
    expect(found.f1).toBeGreaterThanOrEqual(f1)
  })
})
