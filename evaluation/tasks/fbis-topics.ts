/** Incident types of the MUC-3 terrorist reports (1991) by our topic. */
export const FBIS_INCIDENTS: Readonly<Record<string, string>> = {
  'armed-attacks': 'ATTACK',
  'arson-and-property-damage': 'ARSON',
  bombings: 'BOMBING',
  'grenade-attacks': 'BOMBING',
  'suicide-bombings': 'BOMBING',
  'forced-work-stoppage': 'FORCED WORK STOPPAGE',
  kidnapping: 'KIDNAPPING',
  robbery: 'ROBBERY',
}
