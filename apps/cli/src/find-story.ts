import type { Store } from '@daybrief/store'
import { Problem } from './problem.ts'

/** A story, and the edition in which it was named; null when it was named by its id. */
export type NamedStory = { story: string; edition: string | null }

/**
 * The story that words mean: its id or the beginning of it (`story-3fa9`), or an edition and words of a headline in it. Null
 * when the words are of neither shape, and mean an article or a file.
 */
export async function findStory(words: string, store: Store): Promise<NamedStory | null> {
  const meant = words.trim()
  if (/^story-[0-9a-f]/i.test(meant)) return { story: await storyCalled(meant, store), edition: null }
  const [, edition, headline] = /^(\S+)\s+(\S.*)$/s.exec(meant) ?? []
  const kept = edition === undefined ? null : await store.briefing(edition)
  if (kept === null || headline === undefined) return null
  const { stories, outside, older } = kept.briefing
  const wanted = wordsOf(headline)
  const found = [...stories, ...outside, ...older].filter((section) => {
    const own = wordsOf(section.headline.text)
    return wanted.every((word) => own.includes(word))
  })
  const [section] = found
  if (section === undefined)
    throw new Problem(`No headline in ${edition} has the words "${headline}"; "daybrief read" shows them.`, 'notFound')
  if (found.length > 1)
    throw new Problem(`"${headline}" fits ${found.length} headlines in ${edition}; give more of its words.`, 'usage')
  return { story: section.id, edition: kept.edition }
}

/** The story whose id is, or begins with, these words. */
export async function storyCalled(words: string, store: Store): Promise<string> {
  const found = (await store.find(words)).filter(({ kind }) => kind === 'story')
  const [story] = found
  if (story !== undefined && found.length === 1) return story.id
  throw story === undefined
    ? new Problem(`No story is called "${words}"; briefings show the ids of theirs, such as story-3fa9….`, 'notFound')
    : new Problem(`"${words}" fits ${found.length} stories; give more of the id.`, 'usage')
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
