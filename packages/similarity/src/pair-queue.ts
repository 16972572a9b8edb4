/** Two groups that may become one; `state` is that of the two when they were compared. */
export type QueuedPair = { similarity: number; left: number; right: number; state: number }

export type PairQueue = { push(pair: QueuedPair): void; pop(): QueuedPair | undefined }

/** A binary heap: the most similar pair first; of equals the one with the earlier left, then right group. */
export function pairQueue(): PairQueue {
  const heap: QueuedPair[] = []
  return {
    push(pair) {
      let at = heap.push(pair) - 1
      while (at > 0 && isBefore(pair, heap[(at - 1) >> 1]!)) {
        heap[at] = heap[(at - 1) >> 1]!
        at = (at - 1) >> 1
      }
      heap[at] = pair
    },
    pop() {
      const top = heap[0]
      const last = heap.pop()
      if (last === undefined || heap.length === 0) return top
      let at = 0
      for (let child = 1; child < heap.length; child = 2 * at + 1) {
        if (child + 1 < heap.length && isBefore(heap[child + 1]!, heap[child]!)) child++
        if (!isBefore(heap[child]!, last)) break
        heap[at] = heap[child]!
        at = child
      }
      heap[at] = last
      return top
    },
  }
}

function isBefore(one: QueuedPair, other: QueuedPair): boolean {
  if (one.similarity !== other.similarity) return one.similarity > other.similarity
  if (one.left !== other.left) return one.left < other.left
  return one.right < other.right
}
