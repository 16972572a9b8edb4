/** A finished briefing did not reach its place; the message says which, where and what to do. Worth another try. */
export class DeliveryFailure extends Error {
  override name = 'DeliveryFailure'
}
