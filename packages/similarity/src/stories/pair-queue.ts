/** Two things that may become one; `state` is that of the two when they were compared. */
export type QueuedPair<Link> = { similarity: number; left: Link; right: Link; state: number }

export type PairQueue<Link> = { push(pair: QueuedPair<Link>): void; pop(): QueuedPair<Link> | undefined }

/** A binary heap: the most similar pair first; of equals the one with the earlier left, then the earlier right. */
export function pairQueue<Link extends { place: number }>(): PairQueue<Link> {
  const heap: QueuedPair<Link>[] = []
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

function isBefore<Link extends { place: number }>(one: QueuedPair<Link>, other: QueuedPair<Link>): boolean {
  if (one.similarity !== other.similarity) return one.similarity > other.similarity
  if (one.left.place !== other.left.place) return one.left.place < other.left.place
  return one.right.place < other.right.place
}
