/**
 * All bytes of a stream, or null as soon as it gives more than `limit`; then the rest is not read. Text is taken as UTF-8.
 */
export async function bytesUpTo(limit: number, stream: AsyncIterable<Uint8Array | string>): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk
    length += bytes.length
    if (length > limit) return null
    chunks.push(bytes)
  }
  return new Uint8Array(Buffer.concat(chunks, length))
}
