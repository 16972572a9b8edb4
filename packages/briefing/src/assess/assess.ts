import type { Article, Assessment, Difference, Publisher, Statement, Subjects } from '@daybrief/schema'
import type { PlacedStory } from '../select/select.ts'
import { type Depth, depthOf } from './assess-depth.ts'
import { confidenceBy, credibilityBy, type Grounds } from './assess-table.ts'

/** Kinds of differences on whether something is so; the others are on how, when and how many. */
const CONTESTING: readonly Difference['kind'][] = ['negation', 'claim']

/** Independent origins that bear each other out from which the grades of their publishers no longer hold confidence down. */
const ENOUGH_ORIGINS = 3

const DEPTHS: Record<Depth, string> = {
  own: 'own reporting',
  official: 'an official statement',
  relayed: 'another outlet',
  unattributed: 'none is given',
  unread: 'in a language in which it is not read',
}

/** What a story's section shows that bears on its reports. */
type Compared = { summary: readonly Statement[]; agreed: readonly Statement[]; differences: readonly Difference[] }

/** A telling as it is assessed. */
type Graded = { publisher: Publisher | null; name: string; depth: Depth }

/**
 * How far the reports of a story can be relied on, by the rules of `assess-table.ts`. It says nothing of how likely anything
 * is; `reasons` hold what was counted and the rule that decided.
 */
export function assess(
  story: Pick<PlacedStory, 'tellings'>,
  options: {
    compared: Compared | null
    subjects: ReadonlyMap<string, Subjects>
    publishers: ReadonlyMap<string, Publisher>
  },
): Assessment {
  const graded = story.tellings.map(({ first }) => grade(first, options))
  const grounds = groundsOf(graded, options.compared)
  const { credibility, words } = credibilityBy(grounds)
  const bornOut = credibility === '1' && grounds.independent >= ENOUGH_ORIGINS
  const confidence = bornOut ? 'high' : confidenceBy(credibility, grounds.reliability)
  return {
    confidence,
    reliability: grounds.reliability,
    credibility,
    reasons: [
      ...counted(grounds),
      bestOf(graded),
      attribution(graded),
      ...comparison(grounds),
      `credibility ${credibility}: ${words}`,
      bornOut
        ? `confidence high: ${grounds.independent} independent origins bear each other out`
        : `confidence ${confidence}: reliability ${grounds.reliability} with credibility ${credibility}`,
    ],
  }
}

function grade(
  article: Article,
  around: {
    compared: Compared | null
    subjects: ReadonlyMap<string, Subjects>
    publishers: ReadonlyMap<string, Publisher>
  },
): Graded {
  const publisher = around.publishers.get(article.publisher?.id ?? '') ?? null
  const kind = around.subjects.get(article.id)?.kind.value ?? 'report'
  return {
    publisher,
    name: article.publisher?.name ?? article.id,
    depth: depthOf(article, { kind, publisher, whole: around.compared !== null }),
  }
}

function groundsOf(graded: readonly Graded[], compared: Compared | null): Grounds {
  const own = graded.filter(({ depth }) => depth !== 'relayed')
  const statements = compared ? [...compared.summary, ...compared.agreed] : []
  const open = compared?.differences ?? []
  return {
    independent: new Set(own.map(({ name }) => name)).size,
    relayed: graded.length - own.length,
    reliability: best(own.length > 0 ? own : graded)?.publisher?.reliability ?? 'F',
    attributed: own.some(({ depth }) => depth === 'own' || depth === 'official'),
    compared: compared !== null,
    agreed: statements.filter(({ supporters }) => supporters.length > 0).length,
    open: open.length,
    contested: open.filter(({ kind }) => CONTESTING.includes(kind)).length,
  }
}

/** The telling of the publisher with the best grade; the first of equals. */
function best(graded: readonly Graded[]): Graded | undefined {
  const of = ({ publisher }: Graded) => publisher?.reliability ?? 'F'
  return graded.reduce<Graded | undefined>((first, one) => (first && of(first) <= of(one) ? first : one), undefined)
}

function counted({ independent, relayed }: Grounds): string[] {
  const own = `${independent} independent origin${independent === 1 ? '' : 's'}`
  return [relayed === 0 ? own : `${own}, ${relayed} more by way of another outlet`]
}

function bestOf(graded: readonly Graded[]): string {
  const own = graded.filter(({ depth }) => depth !== 'relayed')
  const publisher = best(own.length > 0 ? own : graded)?.publisher
  return publisher
    ? `best grade of a publisher: ${publisher.reliability} (${publisher.name})`
    : 'no publisher is graded'
}

function attribution(graded: readonly Graded[]): string {
  const nearest = (Object.keys(DEPTHS) as Depth[]).find((depth) => graded.some((one) => one.depth === depth))
  return `nearest attribution: ${DEPTHS[nearest ?? 'unattributed']}`
}

function comparison({ agreed, open, contested }: Grounds): string[] {
  return [
    ...(agreed > 0 ? [`${agreed} of its statements stand${agreed === 1 ? 's' : ''} in more than one origin`] : []),
    ...(open > 0
      ? [`its origins differ on ${open} question${open === 1 ? '' : 's'}, on ${contested} of them whether it is so`]
      : []),
  ]
}
