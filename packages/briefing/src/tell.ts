import type { StorySection, Weight } from '@daybrief/schema'
import { supportersOf } from './agree.ts'
import { cautionsOf } from './cautions.ts'
import { isCitable, isSound, leansBack } from './citable.ts'
import { differencesOf } from './compare/differences.ts'
import { frameOf } from './frame.ts'
import { headlineOf } from './headline.ts'
import { gather } from './material.ts'
import type { Means } from './means.ts'
import { noveltyOf } from './novelty.ts'
import { opinionsOf } from './opinions.ts'
import type { PlacedStory } from './select.ts'
import { singlesOf } from './single.ts'
import type { Size } from './size.ts'
import { clausesAround, opening, untied } from './slices.ts'
import { summarise } from './summarise.ts'

/** Tells a story at length. Null when not one of its sentences can be cited. */
export function tell(
  story: PlacedStory,
  options: Means & { weight: Weight; size: Size },
): { section: StorySection; unverified: number } | null {
  const { state, size, subjects, textOf } = options
  const material = gather(story, { textOf })
  const { sentences, pairs, tellingOf } = material
  const citable = sentences.map(isCitable)
  const headline = headlineOf(story, { sentences: sentences.filter((_, index) => citable[index]), textOf })
  if (!headline) return null
  const at = (index: number) => sentences[index]!
  const published = new Map(
    story.tellings.flatMap(({ articles }) => articles).map((one) => [one.id, one.publishedAt?.date]),
  )
  const differences = differencesOf(material, { publishedOf: (article) => published.get(article) ?? null })
  const contested = new Set(
    differences.flatMap(({ sides, involved = [] }) => [...sides.map(({ index }) => index), ...involved]),
  )
  const supporters = supportersOf(pairs, {
    tellingOf,
    differing: ({ a, b }) => contested.has(a) && contested.has(b),
    sound: (index) => isSound(at(index)),
  })
  const stated = (index: number) => state(untied(at(index)), (supporters.get(index) ?? []).map(at))
  const standsAlone = (index: number) =>
    citable[index] === true && !contested.has(index) && at(index).text !== headline.text
  const summary = summarise(sentences, {
    words: size.summaryWords,
    sentences: size.summary,
    tellingOf,
    citable: (index) => standsAlone(index) && !leansBack(at(index)) && at(index).text.length <= LONGEST,
  })
  const told = new Set(summary)
  const agreed = agreedBeyond(told, { supporters, standsAlone }).slice(0, size.agreed)
  for (const index of agreed) told.add(index)
  const { novelty, isNew } = noveltyOf(sentences, options.history)
  const news = novelty === 'updated' ? [...sentences.keys()].filter((index) => isNew(index) && standsAlone(index)) : []
  const single = singlesOf(material, { citable: standsAlone, told, most: size.single })
  const cautions = cautionsOf(story, { material, late: options.closed.late })
  return {
    section: {
      ...frameOf(story, options),
      headline: state(headline),
      novelty,
      summary: summary.sort((a, b) => a - b).map(stated),
      agreed: agreed.map(stated),
      differences: differences.map(({ kind, question, sides }) => ({
        kind,
        question,
        sides: sides.map(({ index, cue, keep }) => ({
          cue: at(index).text.slice(cue.start, cue.end),
          statement: state(clausesAround(at(index), keep)),
        })),
      })),
      single: single.map(stated),
      news: news.slice(0, size.news).map(stated),
      cautions: cautions.map(({ kind, text, sentence }) => ({
        kind,
        text,
        statement: sentence === null ? null : state(opening(sentence)),
      })),
      opinions: opinionsOf(story.opinions, { subjects, textOf, state }),
    },
    unverified: material.unverified,
  }
}

/** Longer sentences make no summary, in UTF-16 units: some forty words. */
const LONGEST = 280

/** Sentences with supporters that nothing told so far covers: a supporter of what is told says the same again. */
function agreedBeyond(
  told: ReadonlySet<number>,
  around: { supporters: Map<number, number[]>; standsAlone: (index: number) => boolean },
): number[] {
  const covered = new Set([...told].flatMap((index) => [index, ...(around.supporters.get(index) ?? [])]))
  const chosen: number[] = []
  const strongest = [...around.supporters].sort(([a, x], [b, y]) => y.length - x.length || a - b)
  for (const [index, by] of strongest) {
    if (covered.has(index) || !around.standsAlone(index)) continue
    chosen.push(index)
    for (const other of [index, ...by]) covered.add(other)
  }
  return chosen
}
