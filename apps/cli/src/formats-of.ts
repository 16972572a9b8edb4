import { type EditionPlan, FormatName } from '@daybrief/schema'
import { Problem } from './problem.ts'

/** The formats a person asks for, `html,pdf`; else those of the plan. */
export function formatsOf(words: string | undefined, plan: Pick<EditionPlan, 'formats'>): FormatName[] {
  if (words === undefined) return plan.formats
  const names = words.split(',').map((name) => name.trim())
  return [...new Set(names)].map((name) => {
    const format = FormatName.safeParse(name)
    if (format.success) return format.data
    throw new Problem(`There is no format "${name}"; there are: ${FormatName.options.join(', ')}.`, 'usage')
  })
}
