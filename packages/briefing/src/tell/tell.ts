import type { Caution, Range, Weight } from '@daybrief/schema'
import { cautionsOf } from '../cautions/cautions.ts'
import { isCitable, isSound, leansBack } from '../citable.ts'
import { contentWords, sharedRun } from '../compare/content-words.ts'
import { differencesOf } from '../compare/differences.ts'
import { noveltyOf } from '../novelty/novelty.ts'
import type { PlacedStory } from '../select/select.ts'
import type { Sentence } from '../sentences.ts'
import { clausesAround, untied } from '../slices.ts'
import { eventsOf } from '../subjects/events-of.ts'
import { summarise } from '../summarise/summarise.ts'
import { wordCount } from '../word-count.ts'
import { supportersOf } from './agree.ts'
import { agreedBeyond } from './agreed-beyond.ts'
import { type Allowance, allowance } from './allowance.ts'
import { type DraftSection, frameOf } from './frame.ts'
import { headlineOf } from './headline.ts'
import { gather, type Material } from './material.ts'
import type { Means } from './means.ts'
import { opinionsOf } from './opinions.ts'
import { shownDifference } from './shown-difference.ts'
import { singlesOf } from './single.ts'
import type { Size } from './size.ts'
import { vouches } from './vouches.ts'

type Telling = Means & { weight: Weight; size: Size }

/** Tells a story at length. Null when not one of its sentences can be cited. */
export function tell(story: PlacedStory, options: Telling): { section: DraftSection; unverified: number } | null {
  const { state, size, subjects, textOf } = options
  const { material, found } = readingOf(story, options)
  const { sentences } = material
  const citable = sentences.map(isCitable)
  const headline = headlineOf(story, {
    sentences: () => sentences.filter((_, index) => citable[index]),
    textOf,
  })
  if (!headline) return null
  const at = (index: number) => sentences[index]!
  const contested = new Set(
    found.flatMap(({ sides, involved = [] }) => [...sides.map(({ index }) => index), ...involved]),
  )
  const left = allowance(size.words)
  const opinions = opinionsOf(story.opinions, { subjects, textOf, state })
  for (const statement of opinions.flatMap(({ statements }) => statements)) left.take(wordsOf(statement))
  const cautions = toldCautions(story, { ...options, material, left })
  const differences = found.slice(0, size.differences).map((one) => shownDifference(one, { at, state }))
  for (const { question, sides } of differences) {
    left.take(wordCount(question) + sides.reduce((sum, side) => sum + wordsOf(side.statement) + PUBLISHER_WORDS, 0))
  }
  const standsAlone = (index: number) =>
    citable[index] === true && !contested.has(index) && at(index).text !== headline.text
  return {
    section: {
      ...frameOf(story, options),
      events: eventsOf(
        story.tellings.flatMap(({ articles }) => articles),
        options,
      ),
      headline: state(headline),
      ...sentencesToTell(story.id, { ...options, material, contested, standsAlone, left }),
      differences,
      cautions,
      opinions,
    },
    unverified: material.unverified,
  }
}

type Reading = { material: Material; found: ReturnType<typeof differencesOf> }

/** A story is told again until it fits its words; what was read of it stays the same. */
const readings = new WeakMap<PlacedStory, Reading>()

function readingOf(story: PlacedStory, { textOf, closed }: Pick<Telling, 'textOf' | 'closed'>): Reading {
  const known = readings.get(story)
  if (known !== undefined) return known
  const material = gather(story.tellings, { textOf })
  const found = differencesOf(material, { publishedOf: publishedIn(story), decisions: closed.decisions })
  const reading = { material, found }
  readings.set(story, reading)
  return reading
}

/** A sentence of more words is none to begin with; what is longer stays for the other parts. */
const LONGEST = 36

/** A lead says what happened; what was said of it may follow. */
const QUOTATION = /["“”«»]/

/** Words of a summary in all. */
const SUMMARY_WORDS = 60

/** Sentences more for a story with one telling, which has none that agree. */
const ALONE = 1

/** Words of a citation, and of the publisher before the side of a difference. */
const CITATION_WORDS = 1
const PUBLISHER_WORDS = 1

/** What one origin alone says is offered beyond its number, for sentences that are too long for the words left. */
const SPARE = 3

const wordsOf = ({ text }: { text: string }) => wordCount(text) + CITATION_WORDS

/** What happened, what is new, what is agreed and what one origin alone says: in this order as long as words last. */
function sentencesToTell(
  id: string,
  options: Telling & {
    material: Material
    contested: ReadonlySet<number>
    standsAlone: (index: number) => boolean
    left: Allowance
  },
): Pick<DraftSection, 'novelty' | 'summary' | 'news' | 'agreed' | 'single'> {
  const { state, size, material, contested, standsAlone, left } = options
  const { sentences, pairs, tellingOf } = material
  const at = (index: number) => sentences[index]!
  const supporters = supportersOf(pairs, {
    tellingOf,
    differing: ({ a, b }) => (contested.has(a) && contested.has(b)) || !vouches(at(a), at(b)),
    sound: (index) => isSound(at(index)),
  })
  const supportersAt = (index: number) => (supporters.get(index) ?? []).map(at)
  const whole = (index: number) => state(untied(at(index)), supportersAt(index))
  const clauses = (index: number) => {
    const by = supportersAt(index)
    return state(untied(at(index), commonGround(at(index), by[0])), by)
  }
  const summary = summarise(sentences, {
    words: SUMMARY_WORDS,
    sentences: size.summary + (material.tellings === 1 ? ALONE : 0),
    tellingOf,
    citable: (index) => standsAlone(index) && !leansBack(at(index)) && wordCount(at(index).text) <= LONGEST,
    begins: (index) => !QUOTATION.test(at(index).text),
  })
  const [first] = summary
  if (first !== undefined) left.take(wordsOf(at(first)))
  const { novelty, isNew } = noveltyOf({ id, sentences: () => sentences }, options.history)
  const fresh = novelty === 'updated' ? [...sentences.keys()].filter((index) => isNew(index) && standsAlone(index)) : []
  const news = left.fill(fresh.map(clauses), { most: size.news, wordsOf })
  const told = new Set(summary)
  const common = agreedBeyond(told, { supporters, standsAlone, lengthOf: (index) => at(index).text.length })
  const agreed = left.fill(common.map(clauses), { most: size.agreed, wordsOf })
  for (const index of common) told.add(index)
  const alone = singlesOf(material, { citable: standsAlone, told, most: size.single + SPARE })
  const single = left.fill(alone.map(clauses), { most: size.single, wordsOf })
  const further = left.fill(summary.slice(1), { most: summary.length, wordsOf: (index) => wordsOf(at(index)) })
  const order = [...summary.slice(0, 1), ...further].sort((a, b) => a - b)
  return { novelty, summary: order.map(whole), news, agreed, single }
}

function toldCautions(story: PlacedStory, options: Telling & { material: Material; left: Allowance }): Caution[] {
  const { material, left, state } = options
  return cautionsOf(story, { material, late: options.closed.late }).map(({ kind, text, words }) => {
    const statement = words === null ? null : state(clausesAround(words.sentence, words.keep))
    left.take(wordCount(text) + (statement === null ? 0 : wordsOf(statement)))
    return { kind, text, statement }
  })
}

function publishedIn(story: PlacedStory): (article: string) => string | null {
  const articles = story.tellings.flatMap((telling) => telling.articles)
  const published = new Map(articles.map(({ id, publishedAt }) => [id, publishedAt?.date ?? null]))
  return (article) => published.get(article) ?? null
}

/** The stretch of a sentence that its supporter has too; its beginning when it has none. */
function commonGround(sentence: Sentence, supporter: Sentence | undefined): Range {
  const run = supporter && sharedRun(contentWords(sentence.text), contentWords(supporter.text))
  return run ? run.first : { start: 0, end: 1 }
}
