import { GCProfiler, setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { Article } from '@daybrief/schema'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

/** Frees what nothing holds any more: what the first collection finalises is free after the second. */
export function collectGarbage() {
  collect()
  collect()
}

/** Looks at memory while the work reads, besides what the collector tells by itself. */
const PROBES = 30

/** Bytes that are live now: heap and what hangs on it, after a full collection. */
function liveBytes(): number {
  collectGarbage()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

/**
 * The most bytes an article that are live during work on articles, beyond the articles themselves: after each full
 * collection, and when the work reads the headline of one of thirty articles.
 */
export function mostLiveBytes(articles: readonly Article[], work: (articles: readonly Article[]) => unknown): number {
  let most = 0
  const look = () => {
    most = Math.max(most, liveBytes())
  }
  const step = Math.ceil(articles.length / PROBES)
  const probed = articles.map((article, place) => (place % step === 0 ? withProbe(article, look) : article))
  const before = liveBytes()
  const profiler = new GCProfiler()
  profiler.start()
  const result = work(probed)
  for (const { gcType, afterGC } of profiler.stop().statistics) {
    const { usedHeapSize, externalMemory } = afterGC.heapStatistics
    if (gcType === 'MarkSweepCompact') most = Math.max(most, usedHeapSize + externalMemory)
  }
  look()
  // The result counts too, so it must still be there when memory is looked at last.
  if (result === undefined) throw new Error('expected the work to give what it found, but it gave nothing')
  return (most - before) / articles.length
}

/** Looks once, at the first reading. */
function withProbe(article: Article, look: () => void): Article {
  let looked = false
  return {
    ...article,
    get headline() {
      if (!looked) look()
      looked = true
      return article.headline
    },
  }
}
