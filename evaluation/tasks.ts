import {
  CopyGold,
  CountryGold,
  DifferenceGold,
  NameGold,
  NoveltyGold,
  type NoveltyPrediction,
  SplitGold,
  StoryGold,
  SummaryGold,
  TopicGold,
} from './gold.ts'
import type { FeedGold, FeedPrediction } from './metrics/feed-gold.ts'
import type { PageGold, PagePrediction } from './metrics/page-gold.ts'
import { readLines } from './read-lines.ts'
import type { Score, Task, TaskOptions } from './task.ts'

/** Each loads its part of Daybrief and its metric only when it is asked for. */
const tasks = {
  split: async () => {
    const [{ split }, { scoreSplit }] = await Promise.all([import('./tasks/split.ts'), import('./metrics/split.ts')])
    return runner({ ...split, gold: SplitGold, score: scoreSplit, needsFolder: true })
  },
  stories: async () => {
    const [{ stories }, { scoreStories }] = await Promise.all([
      import('./tasks/stories.ts'),
      import('./metrics/stories.ts'),
    ])
    return runner({ ...stories, gold: StoryGold, score: async (gold, made) => scoreStories(gold, made) })
  },
  copies: async () => {
    const [{ copies }, { scoreCopies }] = await Promise.all([
      import('./tasks/copies.ts'),
      import('./metrics/copies.ts'),
    ])
    return runner({ ...copies, gold: CopyGold, score: async (gold, made) => scoreCopies(gold, made) })
  },
  topics: async () => {
    const [{ topics }, { scoreLabels }] = await Promise.all([
      import('./tasks/topics.ts'),
      import('./metrics/labels.ts'),
    ])
    return runner({
      ...topics,
      gold: TopicGold,
      score: async (gold, made) => scoreLabels(gold, made, ({ labels }) => labels),
    })
  },
  countries: async () => {
    const [{ countries }, { scoreLabels }] = await Promise.all([
      import('./tasks/countries.ts'),
      import('./metrics/labels.ts'),
    ])
    return runner({
      ...countries,
      gold: CountryGold,
      score: async (gold, made) => scoreLabels(gold, made, ({ countries }) => countries),
    })
  },
  names: async () => {
    const [{ names }, { scoreNames }, { readNameGold }] = await Promise.all([
      import('./tasks/names.ts'),
      import('./metrics/names.ts'),
      import('./metrics/name-gold.ts'),
    ])
    return runner({ ...names, gold: NameGold, score: async (gold, made) => scoreNames(gold, made) }, readNameGold)
  },
  summaries: async () => {
    const [{ summaries }, { scoreSummaries }] = await Promise.all([
      import('./tasks/summaries.ts'),
      import('./metrics/summaries.ts'),
    ])
    return runner({ ...summaries, gold: SummaryGold, score: async (gold, made) => scoreSummaries(gold, made) })
  },
  novelty: async () => {
    const [{ novelty }, { scoreNovelty }, { readNoveltyGold }] = await Promise.all([
      import('./tasks/novelty.ts'),
      import('./metrics/novelty.ts'),
      import('./metrics/novelty-gold.ts'),
    ])
    const score = async (gold: NoveltyGold[], made: NoveltyPrediction[]) => scoreNovelty(gold, made)
    return runner({ ...novelty, gold: NoveltyGold, score }, readNoveltyGold)
  },
  differences: async () => {
    const [{ differences }, { scoreDifferences }] = await Promise.all([
      import('./tasks/differences.ts'),
      import('./metrics/differences.ts'),
    ])
    return runner({ ...differences, gold: DifferenceGold, score: async (gold, made) => scoreDifferences(gold, made) })
  },
  html: async () => {
    const [{ html }, { scorePages }, { PageGold, readPageGold }] = await Promise.all([
      import('./tasks/html.ts'),
      import('./metrics/html.ts'),
      import('./metrics/page-gold.ts'),
    ])
    const score = async (gold: PageGold[], made: PagePrediction[]) => scorePages(gold, made)
    return runner({ ...html, gold: PageGold, score, needsFolder: true }, readPageGold)
  },
  feeds: async () => {
    const [{ feeds }, { scoreFeeds }, { FeedGold, readFeedGold }] = await Promise.all([
      import('./tasks/feeds.ts'),
      import('./metrics/feeds.ts'),
      import('./metrics/feed-gold.ts'),
    ])
    const score = async (gold: FeedGold[], made: FeedPrediction[]) => scoreFeeds(gold, made)
    return runner({ ...feeds, gold: FeedGold, score, needsFolder: true }, readFeedGold)
  },
}

export type TaskName = keyof typeof tasks

export const TASK_NAMES = Object.keys(tasks) as TaskName[]

/** What measuring a set gives: the predictions, as lines for a file, and their score. */
export type Measured = { articles: number; predictions: object[]; score: Score; seconds: number }

/**
 * Measures one task on one set. Reads files; `seconds` is the time the predictions took.
 *
 * @throws Error with a plain sentence when the gold is missing or broken (file:line), or a needed folder was not given
 */
export async function measure(name: TaskName, goldFile: string, options: TaskOptions): Promise<Measured> {
  const run = await tasks[name]()
  return run(goldFile, options)
}

const runner =
  <Gold, Prediction extends object>(
    task: Task<Gold, Prediction>,
    readGold = (file: string): Promise<Gold[]> => readLines(file, task.gold),
  ) =>
  async (goldFile: string, options: TaskOptions): Promise<Measured> => {
    if (task.needsFolder && options.folder === null) {
      throw new Error(`expected --folder FOLDER with the files that ${goldFile} speaks of`)
    }
    const gold = await readGold(goldFile)
    if (gold.length === 0) throw new Error(`expected at least one line of gold in ${goldFile}, but it is empty`)
    const start = performance.now()
    const predictions = await task.predict(gold, options)
    const seconds = (performance.now() - start) / 1000
    return { articles: gold.length, predictions, score: await task.score(gold, predictions, options), seconds }
  }
