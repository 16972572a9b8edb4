/** What `make` gives, made at the first call. */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** A reader that reads each thing once, however often it is asked. */
export function remembered<Thing extends object, Value>(read: (thing: Thing) => Value): (thing: Thing) => Value {
  const known = new WeakMap<Thing, { value: Value }>()
  return (thing) => {
    const found = known.get(thing)
    if (found) return found.value
    const value = read(thing)
    known.set(thing, { value })
    return value
  }
}
