/**
 * Incident types of the MUC-3 terrorist reports (1991) by our event type. A report is relevant to the set when it tells
 * one of them as having happened; shelling, air strikes and fighting between armed forces are war there, no incident.
 */
export const FBIS_INCIDENTS: Readonly<Record<string, string>> = {
  arson: 'ARSON',
  assassination: 'ATTACK',
  attack: 'ATTACK',
  bombing: 'BOMBING',
  kidnapping: 'KIDNAPPING',
  robbery: 'ROBBERY',
}
