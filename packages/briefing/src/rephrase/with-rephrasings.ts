import type { Briefing, Rephrasing } from '@daybrief/schema'

/** The briefing with what a model made of some of its sentences; the sentences themselves stay. */
export function withRephrasings(
  briefing: Briefing,
  rephrasings: readonly Rephrasing[],
  options: { model: string },
): Briefing {
  if (rephrasings.length === 0) return briefing
  const numberOf = ({ statement }: Rephrasing) => Number(statement.slice(1))
  return {
    ...briefing,
    rephrasings: [...rephrasings].sort((a, b) => numberOf(a) - numberOf(b)),
    manifest: { ...briefing.manifest, languageModel: options.model },
  }
}
