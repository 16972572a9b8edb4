import type { Caution, Statement, StorySection } from '@daybrief/schema'
import { furtherCautions } from './further-cautions.ts'

/** A warning and all the words it rests on: two who declined to comment are one warning. */
export type CautionGroup = { kind: Caution['kind']; text: string; statements: Statement[] }

/** The cautions of a story, those that say the same put together, in the order of the first of each. */
export function cautionGroups(section: Pick<StorySection, 'cautions'>): CautionGroup[] {
  const groups: CautionGroup[] = []
  for (const { kind, text, statement } of furtherCautions(section)) {
    const said = statement === null ? [] : [statement]
    const known = groups.find((group) => group.kind === kind && group.text === text)
    if (known) known.statements.push(...said)
    else groups.push({ kind, text, statements: said })
  }
  return groups
}
