/** A line of a report: what was measured, how much, and what that means. */
export const report = (name: string, figure: string, meaning = '') =>
  console.log(`${name.padEnd(36)} ${figure.padStart(22)}  ${meaning}`.trimEnd())

/** Articles a second for a time in milliseconds. */
export const pace = (articles: number, time: number) => `${thousands((articles / time) * 1000)} articles/s`

export const thousands = (number: number) => Math.round(number).toLocaleString('en-GB')
