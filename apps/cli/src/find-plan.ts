import type { EditionPlan, Editorial } from '@daybrief/schema'
import { Problem } from './problem.ts'

/** The plan a person names; editions go by their file's name. */
export function findPlan(editorial: Editorial, name: string | undefined): EditionPlan {
  const known = editorial.editions.map(({ id }) => id).join(', ')
  if (name === undefined) throw new Problem(`Say for which edition, with --edition and one of: ${known}.`, 'usage')
  const plan = editorial.editions.find(({ id }) => id === name.replace(/\.ya?ml$/, ''))
  if (plan !== undefined) return plan
  throw new Problem(
    `There is no edition "${name}"; there are: ${known}. A new one is a file in editorial/editions.`,
    'usage',
  )
}
