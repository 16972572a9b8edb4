/** First in, first out. Unlike `Array.shift`, taking costs the same however many wait. */
export type Fifo<T> = {
  size(): number
  push(value: T): void
  /** The one that waits longest, or undefined when none does. */
  shift(): T | undefined
}

type Link<T> = { value: T; next: Link<T> | null }

export function fifo<T>(): Fifo<T> {
  let first: Link<T> | null = null
  let last: Link<T> | null = null
  let size = 0
  return {
    size: () => size,
    push(value) {
      const link: Link<T> = { value, next: null }
      if (last) last.next = link
      else first = link
      last = link
      size += 1
    },
    shift() {
      if (!first) return undefined
      const { value, next } = first
      first = next
      if (!next) last = null
      size -= 1
      return value
    },
  }
}
