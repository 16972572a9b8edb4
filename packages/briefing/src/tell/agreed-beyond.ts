/**
 * Sentences with supporters that nothing told so far covers: those with most supporters first, of equal ones the shorter. A
 * supporter of what is told says it again.
 */
export function agreedBeyond(
  told: ReadonlySet<number>,
  around: {
    supporters: ReadonlyMap<number, readonly number[]>
    standsAlone: (index: number) => boolean
    lengthOf: (index: number) => number
  },
): number[] {
  const covered = new Set([...told].flatMap((index) => [index, ...(around.supporters.get(index) ?? [])]))
  const chosen: number[] = []
  const strongest = [...around.supporters].sort(
    ([a, x], [b, y]) => y.length - x.length || around.lengthOf(a) - around.lengthOf(b) || a - b,
  )
  for (const [index, by] of strongest) {
    if (covered.has(index) || !around.standsAlone(index)) continue
    chosen.push(index)
    for (const other of [index, ...by]) covered.add(other)
  }
  return chosen
}
