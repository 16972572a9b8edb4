import { sentences } from '@daybrief/language'
import { z } from 'zod'
import { NoveltyGold } from '../gold.ts'
import { readLines } from '../read-lines.ts'

/** A day of an event as experts told it: what is new on it, and the background a reader needs. Texts by who wrote them. */
const ExpertDay = z.object({
  event: z.string(),
  i: z.int(),
  date: z.string(),
  updates: z.record(z.string(), z.string().nullable()),
  backgrounds: z.record(z.string(), z.string().nullable()),
})
type ExpertDay = z.infer<typeof ExpertDay>

/**
 * Reads gold of novelty: a line is either as in `NoveltyGold`, or a day of an event with the updates and backgrounds that
 * experts wrote. Of such days a sentence of an update is new, one of a background is old, and known are all updates of the
 * days before; the first day, of which nothing is known, is left out.
 *
 * @throws Error that names the file, and the line when one is broken
 */
export async function readNoveltyGold(file: string): Promise<NoveltyGold[]> {
  const lines = await readLines<NoveltyGold | ExpertDay>(file, z.union([NoveltyGold, ExpertDay]))
  const given = lines.flatMap((line) => ('event' in line ? [] : [line]))
  const days = lines.flatMap((line) => ('event' in line ? [line] : []))
  const events = Map.groupBy(days, ({ event }) => event)
  return [...given, ...[...events.values()].flatMap(daysOf)]
}

function daysOf(days: readonly ExpertDay[]): NoveltyGold[] {
  const known = new Set<string>()
  const gold: NoveltyGold[] = []
  for (const { event, i, updates, backgrounds } of [...days].sort((a, b) => a.i - b.i)) {
    const told = sentencesIn(updates)
    const old = sentencesIn(backgrounds)
    if (known.size > 0) {
      const labelled = [...told.map((text) => ({ text, new: true })), ...old.map((text) => ({ text, new: false }))]
      gold.push({ id: `${event} ${i}`, known: [...known], sentences: labelled })
    }
    for (const text of told) known.add(text)
  }
  return gold
}

/** Each sentence once, by whomever it is. */
function sentencesIn(texts: Readonly<Record<string, string | null>>): string[] {
  const all = Object.values(texts).flatMap((text) => text ?? [])
  return [...new Set(all.flatMap((text) => sentences(text).map(({ start, end }) => text.slice(start, end))))]
}
