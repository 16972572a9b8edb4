import { acceptRephrasing, INSTRUCTIONS, questionOf, rephrasingTasks, withRephrasings } from '@daybrief/briefing'
import type { LanguageModel } from '@daybrief/language-model'
import type { Briefing, Rephrasing } from '@daybrief/schema'

/** Sentences asked for at once; a desk's own server answers few at a time. */
const AT_ONCE = 4

/** No more is asked after this: an edition is due at its time, with a model or without. */
const BUDGET_MILLISECONDS = 120_000

/** What came of asking: the briefing, and how many sentences were asked for, taken, and thrown away or not answered. */
export type Rephrased = { briefing: Briefing; asked: number; taken: number; refused: number; unanswered: number }

/**
 * Puts key points and leads into a model's words where what it says passes every check; the verbatim sentences stay beside
 * them. Never fails: without an answer, or with a lie, the briefing is as it was. A model that answers nothing of the first
 * few is asked no more.
 */
export async function rephrase(
  briefing: Briefing,
  options: { model: LanguageModel; now: () => Date },
): Promise<Rephrased> {
  const { model, now } = options
  const tasks = rephrasingTasks(briefing)
  const end = now().getTime() + BUDGET_MILLISECONDS
  const taken: Rephrasing[] = []
  const counts = { asked: 0, refused: 0, unanswered: 0 }
  for (let from = 0; from < tasks.length && now().getTime() < end; from += AT_ONCE) {
    const batch = tasks.slice(from, from + AT_ONCE)
    const answers = await Promise.allSettled(
      batch.map((task) => model.answer({ instructions: INSTRUCTIONS, question: questionOf(task) })),
    )
    counts.asked += batch.length
    for (const [place, answer] of answers.entries()) {
      const accepted = answer.status === 'fulfilled' ? acceptRephrasing(batch[place]!, answer.value) : null
      if (accepted !== null) taken.push(accepted)
      else counts[answer.status === 'fulfilled' ? 'refused' : 'unanswered']++
    }
    if (counts.unanswered === counts.asked) break
  }
  return { briefing: withRephrasings(briefing, taken, { model: model.name }), ...counts, taken: taken.length }
}
