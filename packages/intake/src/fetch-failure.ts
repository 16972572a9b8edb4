/**
 * Why an address gave nothing. `address`: not one we fetch; `private`: leads into a private network; `redirects`: too
 * many; `size` and `time`: above the limit; `status`: the server said no; `network`: no answer.
 */
export type FetchFailureKind = 'address' | 'private' | 'redirects' | 'size' | 'time' | 'status' | 'network'

/** An address gave nothing; the message is one plain sentence that names it. */
export class FetchFailure extends Error {
  override name = 'FetchFailure'
  readonly kind: FetchFailureKind
  readonly address: string

  constructor(kind: FetchFailureKind, address: string, reason: string, options?: ErrorOptions) {
    super(`${address}: ${reason}`, options)
    this.kind = kind
    this.address = address
  }
}
