import { ENGLISH_MONTHS } from '@daybrief/language'

const MILLISECONDS_A_DAY = 86_400_000

/** `2024-06-08` as `8 June 2024`; in English whatever the machine's locale is. */
export function dayInWords(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-')
  return `${Number(day)} ${ENGLISH_MONTHS[Number(month) - 1] ?? month} ${year}`
}

/** Days from one ISO date to another; negative when the second is earlier. */
export const daysBetween = (from: string, to: string) =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MILLISECONDS_A_DAY)

/** The closing time as people there read it: `8 June 2024, 06:00 (Asia/Phnom_Penh)`. */
export const closingInWords = (date: string, plan: { closes: string; zone: string }) =>
  `${dayInWords(date)}, ${plan.closes} (${plan.zone})`
