/** Something in a briefing that its documents do not bear out. */
export type Fault = {
  /** Id of the statement, or the words of the label, name, fact, event or rephrasing that failed. */
  statement: string
  message: string
}
