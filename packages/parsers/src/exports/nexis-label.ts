import { dayIn } from './export-date.ts'
import { languageNamed } from './export-language.ts'
import type { Role } from './export-line.ts'

/** A labelled line of a Nexis export: what it is, which side of the text it stands on, and where its value starts. */
export type NexisLabel = { role: Role; place: 'head' | 'tail'; valueAt: number }

/** `LENGTH: 500 words`, `Load-Date:  March 14, 2031`, `Publication-Type: Newspaper` */
const LABEL = /^(?<label>\p{Lu}[\p{L}-]*(?:[ -](?:\p{Lu}[\p{L}-]*|of|de|du)){0,2})\s?:(?:[\s\u00a0]+|$)/u

/** Labels above the text, in the languages of Nexis's screens (English, German, French, Spanish, Italian, Dutch, Portuguese). */
const HEAD: Record<string, Role> = {
  byline: 'byline',
  author: 'byline',
  autor: 'byline',
  auteur: 'byline',
  autore: 'byline',
  verfasser: 'byline',
  signature: 'byline',
  body: 'body',
  headline: 'headline',
  title: 'headline',
  titel: 'headline',
  titre: 'headline',
  dateline: 'dateline',
  ort: 'dateline',
  language: 'language',
  sprache: 'language',
  langue: 'language',
  idioma: 'language',
  lingua: 'language',
  taal: 'language',
}
const FIELDS_ABOVE = new Set(
  'section rubrik rubrique sección seccion sezione sectie secção ressort length länge laenge longueur longitud lunghezza lengte comprimento highlight series serie série column kolumne source correction anlass'.split(
    ' ',
  ),
)
const FIELDS_BELOW = new Set(
  'load-date update date-chargement laaddatum language sprache langue idioma lingua taal publication-type zeitungstyp type-publication publicatietype journal-code zeitungscode code-revue document-type doc-type type subject thema sujet organization organisation company unternehmen entreprise ticker industry branche secteur person personne city stadt ville state country land pays geographic geographisch region acc-no isbn issn url notes note graphic grafik graphique correction-date distribution category cites docket-number word-count bibliography terms database distributed'.split(
    ' ',
  ),
)
const CAPTIONS = new Set(['graphic', 'grafik', 'graphique'])
/** With the space behind it. */
const LONGEST_LABEL = 80
const CAPITALS = /^[\p{Lu} -]+\s?:/u
/** A number and a unit: a length, whatever the label and language. */
const LENGTH = /^[\d.,\s]+\p{L}+$/u

/** The label a line of a Nexis export starts with, or null. */
export function nexisLabel(line: string): NexisLabel | null {
  const match = LABEL.exec(line.slice(0, LONGEST_LABEL))
  const label = match?.groups?.label
  if (match === null || label === undefined) return null
  const name = label.toLowerCase().replaceAll(' ', '-')
  const value = line.slice(match[0].length).trim()
  const valueAt = match[0].length
  const role = HEAD[name]
  // A language stands below the text, and in some screens above.
  if (role === 'language') return languageNamed(value) === null ? null : { role, place: 'tail', valueAt }
  if (role !== undefined) return { role, place: 'head', valueAt }
  if (FIELDS_ABOVE.has(name) || LENGTH.test(value)) return { role: 'field', place: 'head', valueAt }
  if (CAPTIONS.has(name)) return { role: 'caption', place: 'tail', valueAt }
  if (FIELDS_BELOW.has(name)) return { role: 'field', place: 'tail', valueAt }
  return isDated(label, value) ? { role: 'field', place: 'tail', valueAt } : null
}

/** The same on a screen, whose labels are in capitals: `Note:` there begins a sentence of the text. */
export const screenLabel = (line: string): NexisLabel | null => (CAPITALS.test(line) ? nexisLabel(line) : null)

/** A date behind a label in capitals is the day the article was loaded, in whatever language. */
function isDated(label: string, value: string): boolean {
  const day = label === label.toUpperCase() && value.length < 40 ? dayIn(value) : null
  return day !== null && day.start === 0 && day.end >= value.length - 1
}
