/** A document that no parser here can read. Its message says what was expected, what came and what to do. */
export class UnreadableDocument extends Error {
  override name = 'UnreadableDocument'
}
