/** An input that no further try will help: it goes to the dead list with this error, for a person to look at. */
export class Permanent extends Error {
  override name = 'Permanent'
}

/** Not now: what is needed is not there yet. Uses no attempt. */
export class RetryLater extends Error {
  override name = 'RetryLater'
  readonly seconds: number

  constructor(message: string, seconds: number) {
    super(message)
    this.seconds = seconds
  }
}
