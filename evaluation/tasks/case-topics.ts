/**
 * Classes of the CASE 2021 event data (after ACLED; Haneef et al. 2021) by our topic. A class that several of our
 * topics tell about takes the heaviest of them. OTHER has no topic.
 */
export const CASE_CLASSES: Readonly<Record<string, string>> = {
  'air-strikes': 'AIR_STRIKE',
  'armed-conflict': 'ARMED_CLASH',
  'armed-attacks': 'ATTACK',
  arrests: 'ARREST',
  'arson-and-property-damage': 'PROPERTY_DISTRUCT',
  accidents: 'MAN_MADE_DISASTER',
  bombings: 'REM_EXPLOS',
  'chemical-weapons': 'CHEM_WEAP',
  demonstrations: 'PEACE_PROTEST',
  diplomacy: 'DIPLO',
  disasters: 'NATURAL_DISASTER',
  'drug-trafficking': 'ORG_CRIME',
  'grenade-attacks': 'GRENADE',
  'human-trafficking': 'ORG_CRIME',
  kidnapping: 'ABDUCT_DISSAP',
  'military-bases': 'HQ_ESTABLISHED',
  'mob-violence': 'MOB_VIOL',
  'organised-crime': 'ORG_CRIME',
  'peace-agreements': 'AGREEMENT',
  'protest-crackdowns': 'FORCE_AGAINST_PROTEST',
  'protest-interventions': 'PROTEST_WITH_INTER',
  'responsibility-claims': 'ATTRIB',
  robbery: 'ORG_CRIME',
  sanctions: 'DIPLO',
  riots: 'VIOL_DEMONSTR',
  'sexual-violence': 'SEX_VIOL',
  'shelling-and-missiles': 'ART_MISS_ATTACK',
  'suicide-bombings': 'SUIC_BOMB',
  'territory-handed-over': 'NON_VIOL_TERRIT_TRANSFER',
  'territory-retaken': 'GOV_REGAINS_TERIT',
  'territory-taken': 'NON_STATE_ACTOR_OVERTAKES_TER',
  'transport-safety': 'MAN_MADE_DISASTER',
  'troop-movements': 'CHANGE_TO_GROUP_ACT',
  'weapons-seizures': 'DISR_WEAP',
}

/** The class of a text that fits none of the others. */
export const NO_CASE_CLASS = 'OTHER'

/**
 * Topics that give way to a more particular one which is nearly as heavy: CASE codes a demonstration by how it went,
 * an attack on armed forces as a clash, and a claim of responsibility above the deed.
 */
export const CASE_GIVES_WAY: Readonly<Record<string, readonly string[]>> = {
  'armed-attacks': ['armed-conflict', 'responsibility-claims'],
  bombings: ['responsibility-claims', 'suicide-bombings'],
  demonstrations: ['protest-crackdowns', 'protest-interventions', 'riots'],
  'protest-interventions': ['riots'],
}
