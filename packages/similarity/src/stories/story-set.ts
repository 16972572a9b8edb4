import type { Article, Copy, Decision } from '@daybrief/schema'
import { decisionsInForce } from '../decisions-in-force.ts'
import { inOrder, publishedMinute } from '../instant.ts'
import { type Decided, decided } from './decided.ts'
import { type Guards, guards } from './guards.ts'
import { likelyNeighbours, type Neighbours } from './likely-neighbours.ts'
import { originsOf } from './origins.ts'
import { partedCopies } from './parted-copies.ts'
import { type TermVectors, termVectors } from './term-vectors.ts'

const MINUTES_A_DAY = 24 * 60

export type StoryOptions = {
  copies: readonly Copy[]
  /** Ids of articles that are opinion. */
  opinions: ReadonlySet<string>
  /** Ids of articles of the region a desk covers, whose words are weighed among themselves; empty or not given: all are alike. */
  home?: ReadonlySet<string>
  /** What analysts decided; `together` and `apart` are obeyed, articles that are not in the set are passed over. */
  decisions?: readonly Decision[]
}

/** A set of articles made ready to be grouped; a place is that of a telling, by the first that told it. */
export type StorySet = {
  tellings: readonly (readonly Article[])[]
  isOpinion: readonly boolean[]
  vectors: TermVectors
  /** Day of each telling, counted from 1970; null when unknown. */
  days: readonly (number | null)[]
  /** Places of earlier tellings to compare each telling with. */
  neighbours: Neighbours
  guards: Guards
  decided: Decided
}

/** Reads articles into the set that stories are found in. Where `numbers` is given, each term is entered with its number. */
export function storySet(
  articles: readonly Article[],
  { copies, opinions, decisions = [], home }: StoryOptions,
  numbers?: Map<string, number>,
): StorySet {
  const told = inOrder(articles)
  const inForce = decisionsInForce(decisions)
  const tellings = originsOf(told, partedCopies(copies, told, inForce))
  const isHome = tellings.map((telling) => telling.some(({ id }) => home?.has(id)))
  const vectors = termVectors(tellings, numbers, (place) => isHome[place] === true)
  const firsts = tellings.map(([first]) => first!)
  const days = firsts.map(dayOf)
  return {
    tellings,
    isOpinion: tellings.map((telling) => telling.every(({ id }) => opinions.has(id))),
    vectors,
    days,
    neighbours: likelyNeighbours(vectors, { days }),
    guards: guards(firsts),
    decided: decided(inForce, placesOf(inForce.length === 0 ? [] : tellings)),
  }
}

function dayOf(article: Article): number | null {
  const minute = publishedMinute(article)
  return minute === null ? null : minute / MINUTES_A_DAY
}

function placesOf(tellings: readonly (readonly Article[])[]): (article: string) => readonly number[] {
  const places = new Map(tellings.flatMap((telling, place) => telling.map(({ id }) => [id, [place]] as const)))
  return (article) => places.get(article) ?? []
}
