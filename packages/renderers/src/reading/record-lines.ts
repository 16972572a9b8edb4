import type { Briefing, Decision, StoryChange } from '@daybrief/schema'
import { dayOf } from './calendar.ts'
import { changeKinds } from './headings.ts'
import type { Index } from './index-briefing.ts'

/** What analysts decided and was obeyed, and what became of known stories: one line each, in the order of the record. */
export function recordLines({ record }: Briefing, index: Index): string[] {
  return [
    ...record.decisions.map((decision) => `${decided(decision, index)}. ${byWhom(decision)}`),
    ...record.changes.map((change) => changed(change, index)),
  ]
}

function decided({ kind, articles, from, subject, sides }: Decision, index: Index): string {
  const [these, those] = [listed(articles, index), listed(from, index)]
  switch (kind) {
    case 'together':
      return `${these} tell of one event`
    case 'apart':
      return `${these} and ${those} tell of different events`
    case 'not-a-copy':
      return `${these} is no copy of ${those}`
    case 'not-a-difference':
      return `${sides.map((side) => `“${side}”`).join(' and ')} do not contradict each other`
    case 'topic':
      return `${these}: about ${index.topic(subject ?? '')}`
    case 'not-topic':
      return `${these}: not about ${index.topic(subject ?? '')}`
    case 'country':
      return `${these}: about ${index.country(subject ?? '')}`
    case 'not-country':
      return `${these}: not about ${index.country(subject ?? '')}`
  }
}

function byWhom({ by, at, note }: Decision): string {
  const day = dayOf(at.slice(0, 10))
  return `Decided ${by === null ? '' : `by ${by}, `}${day}${note === null ? '.' : `: ${note}`}`
}

function changed({ kind, story, other, reason }: StoryChange, index: Index): string {
  const number = index.story(story)
  const name = number === null ? story : `Story ${number}`
  return `${name} ${changeKinds[kind]}${other === story ? '' : ` ${other}`}: ${reason}`
}

/** Articles by their numbers; one that this briefing does not hold by its id. */
function listed(articles: string[], index: Index): string {
  const numbers = articles.flatMap((id) => index.number(id) ?? []).sort((one, other) => one - other)
  const others = articles.filter((id) => index.number(id) === null)
  return `${articles.length === 1 ? 'Article' : 'Articles'} ${[...numbers, ...others].join(', ')}`
}
