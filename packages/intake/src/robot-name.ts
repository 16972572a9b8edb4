/** The name we go by, in the user agent and in robots.txt. */
export const ROBOT = 'daybrief'
