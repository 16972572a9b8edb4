/** Month names and their usual short forms, lower case: English, French, Spanish, Indonesian and Malay. */
export const MONTHS: ReadonlyMap<string, number> = numbered([
  'january jan janvier enero januari',
  'february feb février fevrier febrero februari',
  'march mar mars marzo maret mac',
  'april apr avril abril',
  'may mai mayo mei',
  'june jun juin junio juni',
  'july jul juillet julio juli julai',
  'august aug août aout agosto agustus ogos',
  'september sept sep septembre septiembre setiembre',
  'october oct octobre octubre oktober',
  'november nov novembre noviembre',
  'december dec décembre decembre diciembre desember disember',
])

/** Weekday names, lower case; Sunday is 0, as `Date.getUTCDay` counts. */
export const WEEKDAYS: ReadonlyMap<string, number> = numbered(
  [
    'sunday dimanche domingo ahad',
    'monday lundi lunes senin isnin',
    'tuesday mardi martes selasa',
    'wednesday mercredi miércoles miercoles rabu',
    'thursday jeudi jueves kamis khamis',
    'friday vendredi viernes jumat jumaat',
    'saturday samedi sábado sabado sabtu',
  ],
  0,
)

/** Short forms that are weekdays only right before a date: `Tue, 4 June`; alone they are words (sun, sat). */
export const SHORT_WEEKDAYS: ReadonlyMap<string, number> = numbered(
  ['sun', 'mon', 'tue tues', 'wed', 'thu thur thurs', 'fri', 'sat'],
  0,
)

function numbered(rows: string[], first = 1): Map<string, number> {
  return new Map(rows.flatMap((row, index) => row.split(' ').map((name): [string, number] => [name, first + index])))
}
