/** BullMQ builds Redis keys with `:` between their parts; these signs are safe in keys, logs and metrics. */
const ALLOWED = /^[A-Za-z0-9_-]+$/

/**
 * A name that every driver takes.
 *
 * @throws TypeError when it is not made of letters, digits, `-` and `_`.
 */
export function queueName(name: string): string {
  if (!ALLOWED.test(name)) {
    throw new TypeError(`queue name: expected letters, digits, "-" and "_", came ${JSON.stringify(name)}`)
  }
  return name
}
