import { terms } from '@daybrief/language'

/** Fates that news counts people by. What is near the number decides what the number counts. */
export const FATES: [string, RegExp, string][] = [
  [
    'dead',
    /\b(?:kill(?:ed|s|ing)?|dead|die[ds]?|deaths?|fatalit(?:y|ies)|lives|bodies|perished|drowned|death toll)\b/,
    'How many dead',
  ],
  ['hurt', /\b(?:injur(?:ed|ies|y|ing)|wound(?:ed|s|ing)?|hurt|hospitali[sz]ed)\b/, 'How many hurt'],
  ['missing', /\b(?:missing|unaccounted)\b/, 'How many missing'],
  [
    'held',
    /\b(?:arrest(?:ed|s|ing)?|detain(?:ed|s|ing)?|detained|in(?:to)? custody|rounded up|captured|picked up|locked up|jailed)\b/,
    'How many held',
  ],
  [
    'displaced',
    /\b(?:displaced|evacuat(?:ed|es|ing)|evacuees|fled|fleeing|homeless|refugees|uprooted|made homeless|out of (?:the|their) (?:\w+ ){0,2}(?:homes|houses|villages?|valley|town|city|area|zone)|to safety|(?:left|from) their (?:homes|houses|villages))\b/,
    'How many displaced',
  ],
  [
    'abducted',
    /\b(?:kidnap(?:ped|s|ping)?|abduct(?:ed|s|ing)?|held hostage|taken hostage|hostages)\b/,
    'How many abducted',
  ],
  ['trapped', /\b(?:trapped|stranded)\b/, 'How many trapped'],
  ['rescued', /\b(?:rescued|saved|freed|released|pulled from)\b/, 'How many rescued'],
]

/** People who came together; what befell them counts before it. */
export const CROWD: [string, RegExp, string] = [
  'crowd',
  /\b(?:demonstrators|protesters|marchers|marched|rallied|turned out|took to the streets|crowd)\b/,
  'How many came',
]

export const PEOPLE = new Set(
  terms(
    'people persons person civilians soldiers troops men women children passengers victims residents villagers personnel servicemen officers workers fighters rebels militants protesters demonstrators marchers supporters employees migrants students crew sailors marines members',
  ),
)

/** What sums are counted in. A number of millions of whatever else is taken for a sum too: it does not say what for. */
export const CURRENCIES = new Set(
  terms(
    'dollars euros yen yuan rupees pesos baht riel kyat dong ringgit rupiah won francs rand shillings naira rubles',
  ),
)

/** Those of one group are no part of a count of all. */
export const GROUPS = new Set(
  terms('soldiers troops policemen police officers children women men civilians journalists rebels militants fighters'),
)

/** Endings of words for people by what they do: smugglers, miners, militants. */
export const AGENTS = /(?:ers|ors|ists|men|ants|ents|ees|ians)$/

/** Names of one thing. Troops and soldiers are counted as one. */
export const SAME: Record<string, string> = {
  soldier: 'troop',
  personnel: 'troop',
  serviceman: 'troop',
  servicemen: 'troop',
  person: 'peopl',
  aircraft: 'plane',
  jet: 'plane',
  warplan: 'plane',
  vessel: 'ship',
  boat: 'ship',
  warship: 'ship',
  polic: 'offic',
  hous: 'home',
  build: 'build',
  blast: 'explos',
  round: 'shell',
  automobil: 'car',
  posit: 'job',
  post: 'job',
  flat: 'apart',
}

/** Measures and what turns them into one another. */
export const MEASURES: Record<string, [string, number]> = {
  km: ['metres', 1000],
  kilometr: ['metres', 1000],
  kilomet: ['metres', 1000],
  mile: ['metres', 1609.34],
  metr: ['metres', 1],
  meter: ['metres', 1],
  kg: ['kilograms', 1],
  kilo: ['kilograms', 1],
  kilogram: ['kilograms', 1],
  tonn: ['kilograms', 1000],
  ton: ['kilograms', 1000],
  pound: ['kilograms', 0.4536],
  gram: ['kilograms', 0.001],
  hectar: ['hectares', 1],
  acr: ['hectares', 0.4047],
  hour: ['hours', 1],
  minut: ['hours', 1 / 60],
}
