/**
 * Waits for a promise, but not longer than this.
 *
 * @throws Error when the time is over; the promise itself goes on and what becomes of it is let go.
 */
export async function within<T>(milliseconds: number, promise: Promise<T>): Promise<T> {
  const over = Promise.withResolvers<never>()
  const timer = setTimeout(() => over.reject(new Error(`no answer within ${milliseconds / 1000} s`)), milliseconds)
  try {
    return await Promise.race([promise, over.promise])
  } finally {
    clearTimeout(timer)
  }
}
