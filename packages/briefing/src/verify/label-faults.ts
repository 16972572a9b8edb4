import type { Citation, StorySection } from '@daybrief/schema'
import { inOneLine } from '../subjects/citing.ts'
import { citationFault, type ReadBack, where, wordsAt } from './citation-fault.ts'
import type { Fault } from './fault.ts'

/** What is wrong with the names, events and facts of a story: words that are not where they are cited. */
export function labelFaults({ names, events, facts, articles }: StorySection, around: ReadBack): Fault[] {
  const faults: Fault[] = []
  const check = (words: string, citation: Citation, same: (there: string) => boolean) => {
    const fault = citationFault(citation, around)
    if (fault !== null) faults.push({ statement: words, message: fault })
    else if (!same(wordsAt(citation, around) ?? '')) {
      faults.push({ statement: words, message: `${where(citation)} no longer reads “${words}”` })
    }
  }
  for (const { trigger, citation } of events) check(trigger, citation, (there) => there === trigger)
  for (const { fact, citation } of facts) check(fact.evidence.text, citation, (there) => there === fact.evidence.text)
  for (const { name, office, variants, citation } of names) {
    const spellings = [name, ...variants]
    check(name, citation, (there) => spellings.includes(inOneLine(there)))
    const cited = around.texts.get(citation.document) ?? ''
    const others = () => articles.map((id) => around.texts.get(around.documents.get(id) ?? '') ?? '')
    for (const words of office === null ? [name] : [name, office]) {
      if (cited.includes(words) || others().some((text) => inOneLine(text).includes(inOneLine(words)))) continue
      faults.push({ statement: name, message: `“${words}” stands in no document of its story` })
    }
  }
  return faults
}
