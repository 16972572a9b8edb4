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

/** Articles whose reading is a moment to look at memory, of the whole set. */
const PROBES = 30

/**
 * An array of so many bytes an article or more is a moment to look at memory: half of one that has a number for each.
 * Smaller ones show at the next look.
 */
const LARGE_ARRAY = 2

/** The arrays that large sets are held in. */
const ARRAYS = ['Float32Array', 'Float64Array', 'Int32Array', 'Uint32Array', 'Uint8Array'] as const

/** Bytes that are live: objects on the heap, and arrays, whose content lies outside it. */
type Live = { heap: number; arrays: number }

/** What is live now, after a full collection. */
function liveBytes(): Live {
  collectGarbage()
  const { heapUsed, external } = process.memoryUsage()
  return { heap: heapUsed, arrays: external }
}

/**
 * The most bytes an article that are live during work on articles, beyond the articles themselves: beyond what is live before
 * it or, where that has less, after it, as what was done before may have left something that is let go only meanwhile.
 */
export function mostLiveBytes(articles: readonly Article[], work: (articles: readonly Article[]) => unknown): number {
  const before = liveBytes()
  const most = mostLive(articles, work)
  const after = liveBytes()
  return (most - Math.min(before.heap + before.arrays, after.heap + after.arrays)) / articles.length
}

/**
 * The most bytes that are live during work. Looked at in full when the work makes a large array, when it reads the headline
 * of one of thirty articles, and at its end. Between two looks the heap is what the collector found live by itself; the
 * arrays count as at the look that had more of them, for the collector's own figure has those that are dead too.
 */
function mostLive(articles: readonly Article[], work: (articles: readonly Article[]) => unknown): number {
  let last = liveBytes()
  let most = 0
  let profiler = new GCProfiler()
  const look = () => {
    const { statistics } = profiler.stop()
    const now = liveBytes()
    const between = statistics
      .filter(({ gcType }) => gcType === 'MarkSweepCompact')
      .map(({ afterGC }) => afterGC.heapStatistics.usedHeapSize)
    most = Math.max(most, now.heap + now.arrays, ...between.map((heap) => heap + Math.max(last.arrays, now.arrays)))
    last = now
    profiler = new GCProfiler()
    profiler.start()
  }
  const step = Math.ceil(articles.length / PROBES)
  const probed = articles.map((article, place) => (place % step === 0 ? withProbe(article, look) : article))
  profiler.start()
  const giveBack = watchArrays(LARGE_ARRAY * articles.length, look)
  try {
    const result = work(probed)
    look()
    // The result counts too, so it must still be there when memory is looked at last.
    if (result === undefined) throw new Error('expected the work to give what it found, but it gave nothing')
  } finally {
    giveBack()
    profiler.stop()
  }
  return most
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

/** Looks each time an array of some bytes or more has been made, until the function that comes back is called. */
function watchArrays(bytes: number, look: () => void): () => void {
  const originals = ARRAYS.map((name) => [name, globalThis[name]] as const)
  for (const [name, original] of originals) {
    const watched = new Proxy(original, {
      construct(target, given) {
        const made: { byteLength: number } = Reflect.construct(target, given)
        if (made.byteLength >= bytes) look()
        return made
      },
    })
    Object.assign(globalThis, { [name]: watched })
  }
  return () => {
    for (const [name, original] of originals) Object.assign(globalThis, { [name]: original })
  }
}
