import type { Article } from '@daybrief/schema'
import { OFFICES } from './offices.ts'

/** How much of the lead is read for the offices of those who act, in UTF-16 units: its first sentence or two. */
const LEAD_LENGTH = 500

/** Those who have left an office act with a part of its weight. */
const FORMER_SHARE = 0.5
const FORMER = /\b(?:former|ex|late|ousted|deposed|one-time)[\s-]+(?:\p{L}+\s+)?$/iu
/** Characters before an office in which such a word stands. */
const FORMER_LENGTH = 24

/**
 * The weight of those who act, 0 to 1: the highest office in the headline, or the one that the lead names first, since
 * news names first who acts. A minister beside whom others are listed is not the one of whom the report tells.
 */
export function actorWeight(article: Pick<Article, 'headline' | 'paragraphs'>): number {
  const inHeadline = officesIn(article.headline?.text ?? '').map(({ weight }) => weight)
  const [first] = officesIn((article.paragraphs[0]?.text ?? '').slice(0, LEAD_LENGTH))
  return Math.max(0, ...inHeadline, first?.weight ?? 0)
}

/** Offices in a text, by place; one inside another (`deputy prime minister`) is left out. */
function officesIn(text: string): { weight: number; start: number; end: number }[] {
  return OFFICES.flatMap(({ pattern, weight }, rank) =>
    [...text.matchAll(pattern)].map((match) => {
      const former = FORMER.test(text.slice(Math.max(0, match.index - FORMER_LENGTH), match.index))
      const share = former ? FORMER_SHARE : 1
      return { weight: weight * share, rank, start: match.index, end: match.index + match[0].length }
    }),
  )
    .sort((a, b) => a.start - b.start || a.rank - b.rank)
    .filter((one, index, all) => !all.slice(0, index).some(({ end }) => one.start < end))
}
