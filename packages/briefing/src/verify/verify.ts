import { lineStarts } from '@daybrief/language'
import type { Briefing, Difference } from '@daybrief/schema'
import { mapStatements, statementsOf } from '../reading-order.ts'
import { checkRephrasing } from '../rephrase/check-rephrasing.ts'
import { unsupported } from '../tell/supported.ts'
import { citationFault, where, wordsAt } from './citation-fault.ts'
import type { Fault } from './fault.ts'
import { labelFaults } from './label-faults.ts'

/**
 * Reads every range of a briefing back from the documents. Checks each statement and supporter, each difference's question
 * (its names and numbers must stand in a side) and cues, each opinion's marker, the words of each name, event, fact and day
 * ahead, each rephrasing against what it cites, and the paragraphs of the appendix.
 * An empty answer means that the briefing says nothing that its documents do not say.
 */
export function verify(briefing: Briefing, texts: Map<string, string>): Fault[] {
  const sections = [...briefing.stories, ...briefing.outside, ...briefing.older]
  const documents = new Map(briefing.articles.map(({ id, document }) => [id, document]))
  const starts = new Map<string, number[]>()
  const startsOf = (document: string) => {
    const known = starts.get(document) ?? lineStarts(texts.get(document) ?? '')
    starts.set(document, known)
    return known
  }
  const around = { texts, documents, startsOf }
  const faults = [...idFaults(briefing)]
  for (const { id, text, citation, supporters } of statementsOf(briefing)) {
    const at = citationFault(citation, around)
    if (at !== null) faults.push({ statement: id, message: at })
    else if (wordsAt(citation, around) !== text) {
      faults.push({ statement: id, message: `${where(citation)} no longer reads “${text}”` })
    }
    for (const supporter of supporters) {
      const fault = citationFault(supporter, around)
      if (fault !== null) faults.push({ statement: id, message: `supporter: ${fault}` })
    }
  }
  for (const { differences } of sections) for (const one of differences) faults.push(...differenceFaults(one))
  for (const section of sections) faults.push(...labelFaults(section, around))
  for (const { words, statement } of briefing.ahead) {
    if (!statement.text.includes(words)) {
      faults.push({ statement: words, message: `the day it is to happen is not in statement ${statement.id}` })
    }
  }
  const ids = new Set(statementsOf(briefing).map(({ id }) => id))
  for (const { statement, text, citations } of briefing.rephrasings) {
    if (!ids.has(statement))
      faults.push({ statement: text, message: `it stands for statement ${statement}, which is not there` })
    for (const citation of citations) {
      const fault = citationFault(citation, around)
      if (fault !== null) faults.push({ statement: text, message: fault })
    }
    const cited = citations.map((citation) => wordsAt(citation, around) ?? '')
    const fault = checkRephrasing(text, cited)
    if (fault !== null) faults.push(fault)
  }
  for (const { opinions } of sections) {
    for (const { article, marker } of opinions) {
      const text = texts.get(documents.get(article) ?? '')
      if (marker !== null && !text?.includes(marker)) {
        faults.push({
          statement: marker,
          message: `the words that mark article ${article} as opinion are not in its document`,
        })
      }
    }
  }
  for (const { id, document, paragraphs } of briefing.articles) {
    for (const { range, text } of paragraphs) {
      if (texts.get(document)?.slice(range.start, range.end) !== text) {
        faults.push({
          statement: id,
          message: `appendix: a paragraph is not at ${range.start}–${range.end} of ${document}`,
        })
      }
    }
  }
  return faults
}

/** What is wrong with a difference: names or numbers in its question, or cue words, that no side holds. */
export function differenceFaults(difference: Difference): Fault[] {
  const sides = difference.sides.map(({ statement }) => statement.text)
  const missing = unsupported(difference.question, sides)
  const faults = missing.map((word) => ({
    statement: difference.question,
    message: `“${word}” stands in none of the sides of this difference`,
  }))
  for (const { cue, statement } of difference.sides) {
    if (!statement.text.includes(cue))
      faults.push({ statement: statement.id, message: `cue “${cue}” is not in its side` })
  }
  return faults
}

function idFaults(briefing: Briefing): Fault[] {
  const faults: Fault[] = []
  let count = 0
  mapStatements(briefing, (statement) => {
    count++
    if (statement.id !== `s${count}`) {
      faults.push({ statement: statement.id, message: `expected id s${count} in reading order` })
    }
    return statement
  })
  return faults
}
