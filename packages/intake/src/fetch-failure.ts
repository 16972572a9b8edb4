/**
 * Why an address gave nothing. `address`: not one we fetch; `private`: leads into a private network; `redirects`: too
 * many; `size` and `time`: above the limit; `status`: the server said no; `network`: no answer; `robots`: its robots.txt asks
 * us not to read it.
 */
export type FetchFailureKind = 'address' | 'private' | 'redirects' | 'size' | 'time' | 'status' | 'network' | 'robots'

/** What a server that said no added to it. */
export type Refusal = { status: number; retryAfterSeconds: number | null }

/** An address gave nothing; the message is one plain sentence that names it. */
export class FetchFailure extends Error {
  override name = 'FetchFailure'
  readonly kind: FetchFailureKind
  readonly address: string
  /** Set when the server said no. */
  readonly refusal: Refusal | null

  constructor(kind: FetchFailureKind, address: string, reason: string, options?: ErrorOptions & { refusal?: Refusal }) {
    super(`${address}: ${reason}`, options)
    this.kind = kind
    this.address = address
    this.refusal = options?.refusal ?? null
  }
}
