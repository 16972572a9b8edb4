import { remembered } from '../once.ts'
import type { Reading, Readings } from './reading.ts'

/** Offices of which several act together: their ministers meet before the leaders do. */
const ROLE =
  /\b((?:(?:prime|foreign|defen[cs]e|finance|interior|trade) )?ministers|leaders|presidents|envoys|ambassadors|lawmakers|generals|officials|experts|negotiators|delegates|mediators|families|students|workers)\b/i

/** Words with which a sentence names who acts. */
const OPENING_WORDS = 8

/** Whether two sentences are about different people: each names some, and none in common. What one did the other may be yet to do. */
export function peopleApart(a: Reading, b: Reading, { actors }: Pick<Readings, 'actors'>): boolean {
  const people = ({ names }: Reading) =>
    new Set(
      names.flatMap(({ text }) => {
        const actor = actors.of(text)
        return actor !== null && actors.offices(actor).size > 0 ? [actor] : []
      }),
    )
  const [x, y] = [people(a), people(b)]
  if (x.size > 0 && y.size > 0 && ![...x].some((one) => y.has(one))) return true
  const [role, other] = [roleIn(a), roleIn(b)]
  return role !== null && other !== null && role !== other
}

const roleIn = remembered(
  ({ line }: Reading): string | null =>
    ROLE.exec(line.split(/\s+/).slice(0, OPENING_WORDS).join(' '))?.[1]?.toLowerCase().replace('defence', 'defense') ??
    null,
)
