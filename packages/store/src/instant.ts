/**
 * An instant in the one shape the store compares, `2024-06-08T06:00:00.000Z`: as text, two instants stand in the order of
 * time only when they are written to the same precision.
 *
 * @throws Error when the text is no instant.
 */
export function instant(text: string): string {
  const milliseconds = Date.parse(text)
  if (Number.isNaN(milliseconds)) {
    throw new Error(`Expected an instant such as 2024-06-08T06:00:00Z, got ${JSON.stringify(text)}.`)
  }
  return new Date(milliseconds).toISOString()
}

/** The instant so many seconds after another. */
export function later(from: string, seconds: number): string {
  return new Date(Date.parse(instant(from)) + seconds * 1000).toISOString()
}
