import type { Subjects } from '@daybrief/schema'
import type { TopicGold, TopicPrediction } from '../gold.ts'
import type { Predictor } from '../task.ts'
import { CASE_CLASSES, CASE_GIVES_WAY, NO_CASE_CLASS } from './case-topics.ts'
import { FBIS_INCIDENTS } from './fbis-topics.ts'
import { subjectsOf } from './subjects-of.ts'

/** Message ids of the MUC-3 reports. */
const FBIS_ID = /^(?:DEV|TST\d)-MUC3-/
/** Share of the heaviest topic from which a more particular one takes its place. */
const CASE_NEAR = 0.6

/** Topics in the words of the set: one class a text for CASE 2021, all incident types told for the MUC-3 reports. */
export const topics: Predictor<TopicGold, TopicPrediction> = {
  name: 'topics',
  predict: async (gold) => {
    const subjects = await subjectsOf(gold)
    return gold.map(({ id }, index) => ({
      id,
      labels: FBIS_ID.test(String(id)) ? incidents(subjects[index]!) : [caseClass(subjects[index]!)],
    }))
  },
}

function caseClass({ topics }: Subjects): string {
  const top = topics.find(({ topic }) => topic in CASE_CLASSES)
  if (!top) return NO_CASE_CLASS
  const particular = topics.find(
    ({ topic, weight }) => CASE_GIVES_WAY[top.topic]?.includes(topic) && weight >= CASE_NEAR * top.weight,
  )
  return CASE_CLASSES[(particular ?? top).topic]!
}

const incidents = ({ events }: Subjects) =>
  [...new Set(events.flatMap(({ type }) => FBIS_INCIDENTS[type] ?? []))].sort()
