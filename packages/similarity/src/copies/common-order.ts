/** Members of two lists that are compared at most: a sentence that is longer is a table. */
const MOST_COMPARED = 600

/**
 * The longest list of places, left and right, at which two lists say the same in the same order (longest common
 * subsequence, Wagner & Fischer 1974). Of several the one that matches earliest on the left.
 */
export function commonOrder(left: readonly string[], right: readonly string[]): [number, number][] {
  const rows = Math.min(left.length, MOST_COMPARED)
  const columns = Math.min(right.length, MOST_COMPARED)
  const width = columns + 1
  const longest = new Uint16Array((rows + 1) * width)
  for (let row = rows - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      const at = row * width + column
      longest[at] =
        left[row] === right[column] ? longest[at + width + 1]! + 1 : Math.max(longest[at + width]!, longest[at + 1]!)
    }
  }
  const common: [number, number][] = []
  for (let row = 0, column = 0; row < rows && column < columns; ) {
    const at = row * width + column
    if (left[row] === right[column]) common.push([row++, column++])
    else if (longest[at + width]! >= longest[at + 1]!) row++
    else column++
  }
  return common
}
