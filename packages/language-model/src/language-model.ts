/**
 * A language model that rephrases a sentence. What it answers is never trusted: it is checked against the ranges it cites
 * and thrown away when it fails, and without it a briefing lacks nothing.
 */
export type LanguageModel = {
  /** What a briefing's manifest names it by. */
  name: string
  /**
   * Answers in words.
   *
   * @throws Error when there is no answer in time, or none at all.
   */
  answer(asked: { instructions: string; question: string }): Promise<string>
}
