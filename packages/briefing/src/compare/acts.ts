import type { Range } from '@daybrief/schema'
import { conceptsIn } from './concepts.ts'

/** How firm a sentence holds something to be, firmest first. */
export const FIRMNESS = ['settled', 'allowed', 'discussed', 'requested', 'denied'] as const
export type Firmness = (typeof FIRMNESS)[number]

/** Something somebody is said to do about a matter: agree to it, allow it, talk about it, ask for it, deny it. */
export type Act = {
  firmness: Firmness
  /** The verb that tells. */
  cue: Range
  /** The matter: what follows the verb in its clause. */
  scope: Range
  terms: ReadonlySet<string>
}

const ADVERB = String.raw`(?:(?:also|soon|now|still|again|yet|jointly|already|further|formally|\w+ly)\s+)?`

/** Verbs of each class. What is weaker comes first: `will allow` allows, `agreed to discuss` discusses. */
const VERBS: [Firmness, RegExp][] = [
  [
    'denied',
    /\b(?:denie[ds]|den(?:y|ying)|rule[ds]? out|ruling out|reject(?:ed|s|ing)?|refus(?:ed|es|ing)(?: to)?|dismiss(?:ed|es|ing)?|(?:has|have|had) no (?:plans?|intention) (?:to|of)|will not|won't)\b/g,
  ],
  [
    'requested',
    /(?<!\bhad (?:\w+ly )?)\b(?:request(?:ed|s)|ask(?:ed|s)(?: for)?|urge[ds]|call(?:ed|s) (?:on|for)|appeal(?:ed|s) (?:to|for)|demand(?:ed|s)|seeks|sought|push(?:ed|es) for|press(?:ed|es) for|pleaded for|want(?:s|ed) (?:the|to)|hopes? (?:that|to)|hoped)\b/g,
  ],
  [
    'discussed',
    new RegExp(
      String.raw`\b(?:discuss(?:ed|es|ing)?|explor(?:ed|es|ing)|talk(?:ed|s|ing)? about|(?:is|are|was|were) ${ADVERB}(?:considering|studying|weighing|mulling|exploring|examining|looking (?:at|into))|consider(?:ed|s)?|weigh(?:ed|s)|floated|propose[ds]|raise[ds] the (?:possibility|idea|prospect|issue|question)|studied|look(?:ed|s) (?:at|into)|exchanged views (?:on|about)|examin(?:ed|es)|mull(?:ed|s)|in talks (?:on|over|about|to)|negotiat(?:ed|es|ing))\b`,
      'g',
    ),
  ],
  [
    'allowed',
    /(?<!\b(?:that|which|who) (?:\w+ly )?)\b(?:(?:will|would|to|can|could) (?:allow|permit|let|authori[sz]e)|allow(?:ed|s)|permit(?:ted|s)|authori[sz]e[ds]|(?:gave|given|gives?|giving) (?:the )?(?:green light|permission|clearance)|clear(?:ed|s) the way)\b/g,
  ],
  [
    'settled',
    new RegExp(
      String.raw`\b(?:(?:(?:has|have|had) )?${ADVERB}(?:agreed|decided|committed) (?:to|on|that)|signed|approved|confirmed (?:that|a|the|plans?)|finali[sz]ed|(?:will|shall|is to|are to) ${ADVERB}(?!(?:not|be|have|meet|vote|visit|travel|attend|mark|try|likely|seek|ask|look|continue|help|also)\b)[a-z]+)\b`,
      'g',
    ),
  ],
]

/** Where a matter ends: another clause speaks of something else. */
const CLAUSE_END =
  /;|\s[–—]\s|,? (?:but|while|whereas|although|though|because|after|before|when|since)\s|,? according to\b|,? (?:who|which|where|whose|that)\b|,? and (?:is|are|was|were|will|has|have)\b|\.\s/

/** Fewer content words make no matter that could be compared. */
const FEWEST_TERMS = 2

type Cue = { firmness: Firmness; cue: Range }

/** Characters in which a verb that weakens what follows still governs it: `rejected a request to let`. */
const GOVERNS = 30

/** Whether an act is only what another, weaker one is about: who `considers whether to allow` allows nothing. */
function governed(line: string, { firmness, cue }: Cue, before: Cue | undefined): boolean {
  if (!before || firmness !== 'allowed' || !line.startsWith('to ', cue.start)) return false
  if (before.firmness === 'settled' || before.firmness === 'allowed') return false
  const between = line.slice(before.cue.end, cue.start)
  return between.length <= GOVERNS && !CLAUSE_END.test(between)
}

/** The acts of a sentence, in order. Weaker classes win where two would claim the same verb. */
export function actsIn(line: string): Act[] {
  const found: Cue[] = []
  for (const [firmness, pattern] of VERBS) {
    for (const match of line.matchAll(pattern)) {
      const cue = { start: match.index, end: match.index + match[0].length }
      // `agreed to discuss`, `asked to allow`: what is agreed is the talk; the inner verb is the weaker one and stands.
      if (!found.some((one) => one.cue.start < cue.end + 2 && cue.start < one.cue.end)) found.push({ firmness, cue })
    }
  }
  found.sort((a, b) => a.cue.start - b.cue.start)
  const told = found.filter((act, place) => !governed(line, act, found[place - 1]))
  return told.flatMap(({ firmness, cue }, place) => {
    const next = told[place + 1]?.cue.start ?? line.length
    const clause = CLAUSE_END.exec(line.slice(cue.end))
    const end = Math.min(next, clause ? cue.end + clause.index : line.length)
    const verb = /\s([a-z]+)$/.exec(line.slice(cue.start, cue.end))
    const own = firmness === 'settled' && verb ? cue.start + (verb.index + 1) : cue.end
    const matter = new Set(conceptsIn(line.slice(own, end)))
    return matter.size < FEWEST_TERMS ? [] : [{ firmness, cue, scope: { start: own, end }, terms: matter }]
  })
}
