import type { Assessment } from '@daybrief/schema'

type Reliability = Assessment['reliability']
type Credibility = Assessment['credibility']

/** What a story is assessed by. */
export type Grounds = {
  /** Publishers that tell it of their own, not by way of another outlet; one that tells it twice counts once. */
  independent: number
  /** Tellings that come by way of another outlet alone. */
  relayed: number
  reliability: Reliability
  /** Whether any telling says where it has it from: own reporting or an official statement. */
  attributed: boolean
  /** Whether the tellings were compared sentence by sentence. */
  compared: boolean
  /** Statements that stand in more than one telling. */
  agreed: number
  /** Open questions, and those of them on whether something is so: a denial, a claim against a fact. */
  open: number
  contested: number
}

type Rule = { credibility: Credibility; words: string; when: (grounds: Grounds) => boolean }

const wellKnown = ({ reliability }: Grounds) => reliability === 'A' || reliability === 'B'

/**
 * Credibility of the Admiralty code (NATO AJP-2.1, annex on the grading of information) by what can be counted; the first
 * rule that holds decides. 5 is never given: that something goes against what is known is for a person to say.
 */
const CREDIBILITY_RULES: readonly Rule[] = [
  {
    credibility: '4',
    words: 'its origins contradict each other on whether it is so and agree on nothing',
    when: ({ contested, agreed }) => contested > 0 && agreed === 0,
  },
  {
    credibility: '2',
    words: 'independent origins agree, but contradict each other on as much',
    when: ({ independent, agreed, contested }) => independent > 1 && agreed > 0 && agreed <= contested,
  },
  {
    credibility: '1',
    words: 'independent origins bear each other out',
    when: ({ independent, agreed }) => independent > 1 && agreed > 0,
  },
  {
    credibility: '2',
    words: 'several independent origins tell it; no statement was found in two of them',
    when: ({ independent, compared }) => independent > 1 && compared,
  },
  {
    credibility: '2',
    words: 'several independent origins tell it; told in a line, they were not compared',
    when: ({ independent }) => independent > 1,
  },
  {
    credibility: '2',
    words: 'one independent origin, of a publisher graded A or B, that says where it has it from',
    when: (grounds) => grounds.independent === 1 && grounds.attributed && wellKnown(grounds),
  },
  {
    credibility: '3',
    words: 'one independent origin that says where it has it from',
    when: ({ independent, attributed }) => independent === 1 && attributed,
  },
  {
    credibility: '3',
    words: 'one independent origin, of a publisher graded A or B, that does not say where it has it from',
    when: (grounds) => grounds.independent === 1 && wellKnown(grounds),
  },
  {
    credibility: '6',
    words: 'one origin that does not say where it has it from',
    when: ({ independent }) => independent === 1,
  },
]

const RELAYED = { credibility: '6', words: 'it comes by way of other outlets alone' } as const

/** The first rule that holds. */
export const credibilityBy = (grounds: Grounds): Pick<Rule, 'credibility' | 'words'> =>
  CREDIBILITY_RULES.find(({ when }) => when(grounds)) ?? RELAYED

const LEVELS = { h: 'high', m: 'moderate', l: 'low' } as const

/**
 * Confidence as in ICD 203 and 206 (quality of sources, corroboration), by credibility (row) and reliability (A to F).
 * High: borne out by several origins, one of them at least fairly reliable. Moderate: credibly sourced, not borne out
 * enough. Low: one origin that is not known to be reliable, contradicted, or not to be judged.
 */
const CONFIDENCE: Record<Credibility, string> = {
  //    ABCDEF
  '1': 'hhhmmm',
  '2': 'mmmmll',
  '3': 'mmmlll',
  '4': 'llllll',
  '5': 'llllll',
  '6': 'llllll',
}

export function confidenceBy(credibility: Credibility, reliability: Reliability): Assessment['confidence'] {
  const letter = CONFIDENCE[credibility]['ABCDEF'.indexOf(reliability)]
  return LEVELS[letter as keyof typeof LEVELS]
}
