/**
 * How many jobs a consumer works on at once.
 *
 * @throws RangeError when it is not a whole number from 1.
 */
export function checkedConcurrency(concurrency: number): number {
  if (!Number.isSafeInteger(concurrency) || concurrency < 1) {
    throw new RangeError(`concurrency: expected a whole number from 1, came ${concurrency}`)
  }
  return concurrency
}
