import type { Fact } from '@daybrief/schema'

/** How the words around an amount tell what it counts. `before` ends at the amount, `after` starts behind it. */
export type FactPattern = {
  kind: Fact['kind']
  /** Words of which one must be in the text before the pattern is tried. */
  words: readonly string[]
  before?: RegExp
  after?: RegExp
}

/** No word of these can stand between a number and what it counts: another clause would begin. */
const OTHER_CLAUSE =
  'around|near|against|between|outside|inside|across|who|whom|which|that|said|says|say|told|reported|after|before|when|while|and|or|but|in|on|at|from|by|for|with|as|to|into|during|was|were|is|are|be|been|had|has|have|did|not|it|he|she|they|we|i'
/** What is counted in time, distance or shares is no person. */
const MEASURE =
  'year|years|month|months|week|weeks|day|days|hour|hours|minute|minutes|second|seconds|km|kilomet\\p{L}+|met(?:er|re)s?|miles?|feet|foot|percent|per|times?|january|february|march|april|may|june|july|august|september|october|november|december|a\\.m|p\\.m|am|pm|o'

const word = String.raw`(?!(?:${OTHER_CLAUSE}|${MEASURE})\b)[\p{L}][\p{L}’'-]*`
/** The counted thing, up to four words before the verb. */
const counted = String.raw`(?<unit>(?:\s+${word}){0,4}?)`
/** The counted thing after a verb: up to three words, and `of` with one more. */
const object = String.raw`\s+(?<unit>${word}(?:\s+of\s+${word}|(?:\s+${word}){0,2}))`
const aside = String.raw`(?:\s*,\s*(?:including|among them|most of them|mostly)[^.;:]{1,80}?,)?`
const aux = String.raw`(?:\s+(?:was|were|are|is|have|has|had|been|being|got|also|all|reportedly|confirmed|feared|believed|presumed|reported|listed|as|still|remain|remains|remained|left|seriously|critically|badly|slightly|severely|shot|burned|found))*`

const after = (verbs: string) => new RegExp(`${counted}${aside}${aux}\\s+(?:${verbs})\\b`, 'iuy')
const before = (verbs: string) =>
  new RegExp(
    String.raw`(?<!\b(?:could|would|might|may|should|can|not|never|to)\s+(?:have\s+)?)\b(?:${verbs})\s+$`,
    'iu',
  )
const OBJECT = new RegExp(object, 'iuy')

const forces =
  'troops|soldiers|marines|personnel|peacekeepers|servicemen|servicemembers|sailors|airmen|paratroopers|reservists|policemen|police officers|officers|fighters|warships|ships|vessels|boats|aircraft|warplanes|jets|helicopters|tanks|submarines|drones|missiles'
const property =
  'houses|homes|buildings|shops|schools|vehicles|cars|buses|boats|bridges|huts|shelters|structures|families|hectares|acres|villages|stores|offices|factories'

/** Patterns by kind; of two that fit an amount, the first counts. */
export const ENGLISH_PATTERNS: readonly FactPattern[] = [
  {
    kind: 'killed',
    words: 'killed dead died slain murdered executed massacred perished drowned lives lost'.split(' '),
    after: after('killed|dead|died|slain|murdered|executed|massacred|perished|drowned|lost their lives|lives'),
  },
  {
    kind: 'killed',
    words: 'deaths fatalities bodies corpses'.split(' '),
    after: after('deaths|fatalities|bodies|corpses'),
  },
  {
    kind: 'killed',
    words: 'killed killing kills murdered murdering executed executing massacred massacring toll lives'.split(' '),
    before: before(
      String.raw`killed|killing|kills|murdered|murdering|executed|executing|massacred|massacring|shot dead|the li(?:fe|ves) of|death toll(?:\s+\p{L}+){0,6}?\s+(?:to|at|of|reached|passed|hit)`,
    ),
  },
  {
    kind: 'injured',
    words: 'injured wounded hurt hospitalised hospitalized injuries'.split(' '),
    after: after('injured|wounded|hurt|hospitali[sz]ed|injuries'),
  },
  {
    kind: 'injured',
    words: 'injured injuring injures wounded wounding wounds hurt'.split(' '),
    before: before('injured|injuring|injures|wounded|wounding|wounds|hurt'),
  },
  { kind: 'missing', words: ['missing', 'unaccounted'], after: after('missing|unaccounted for') },
  {
    kind: 'hostages',
    words: 'hostage hostages kidnapped kidnaped abducted'.split(' '),
    after: after('(?:taken|held) hostage|hostages?|kidnapp?ed|abducted'),
  },
  {
    kind: 'hostages',
    words: 'kidnapped kidnaped kidnapping abducted abducting'.split(' '),
    before: before('kidnapp?ed|kidnapp?ing|abducted|abducting'),
  },
  {
    kind: 'arrested',
    words: 'arrested detained custody apprehended captured arrests nabbed rounded'.split(' '),
    after: after('arrested|detained|(?:taken |in |into )+custody|apprehended|captured|nabbed|rounded up|arrests'),
  },
  {
    kind: 'arrested',
    words: 'arrested arresting arrests detained detaining apprehended captured nabbed rounded arrest'.split(' '),
    before: before('arrested|arresting|arrests|detained|detaining|apprehended|captured|nabbed|rounded up|arrest of'),
  },
  {
    kind: 'displaced',
    words: 'displaced evacuated homeless fled flee'.split(' '),
    after: after('displaced|evacuated|homeless|fled|forced to flee|forced to leave'),
  },
  {
    kind: 'displaced',
    words: 'displaced displacing evacuated evacuating'.split(' '),
    before: before('displaced|displacing|evacuated|evacuating'),
  },
  {
    kind: 'damage',
    words: 'destroyed damaged collapsed flattened flooded submerged inundated'.split(' '),
    after: new RegExp(
      String.raw`(?<unit>(?:\s+${word}){0,3}?\s+(?:${property}))${aside}${aux}\s+(?:destroyed|damaged|collapsed|flattened|burned down|flooded|submerged|inundated)\b`,
      'iuy',
    ),
  },
  {
    kind: 'damage',
    words: 'destroyed destroying damaged damaging flattened'.split(' '),
    before: before('destroyed|destroying|damaged|damaging|flattened'),
  },
  {
    kind: 'seized',
    words: 'seized seizing confiscated confiscating seizure haul recovered impounded intercepted'.split(' '),
    before: before('seized|seizing|confiscated|confiscating|seizure of|haul of|recovered|impounded|intercepted'),
  },
  {
    kind: 'seized',
    words: 'seized confiscated impounded intercepted'.split(' '),
    after: after('seized|confiscated|impounded|intercepted'),
  },
  {
    kind: 'forces',
    words: forces.split('|').map((words) => words.split(' ')[0]!),
    after: new RegExp(String.raw`\s+(?<unit>(?:${word}\s+){0,3}?(?:${forces}))\b`, 'iuy'),
  },
]

/** Reads the unit of what follows an amount when only the words before it told the kind. */
export const objectAfter = (text: string, at: number): RegExpExecArray | null => {
  OBJECT.lastIndex = at
  return OBJECT.exec(text)
}

/** Currencies in words. */
export const CURRENCY_WORDS =
  'dollars dollar baht riel riels dong rupiah ringgit kip kyat pesos peso yuan renminbi yen won euros euro pounds rupees rubles roubles'.split(
    ' ',
  )
export const CURRENCY_AFTER = new RegExp(
  String.raw`\s+(?<unit>(?:(?:US|U\.S\.|American|Australian|Singapore|Hong Kong)\s+)?(?:${CURRENCY_WORDS.join('|')}))\b`,
  'iuy',
)
