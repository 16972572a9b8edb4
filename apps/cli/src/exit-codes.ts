/** How `daybrief` ends, for scripts. `daybrief help` prints this table. */
export const EXIT = {
  done: 0,
  /** Done, but at least one input failed; the others are in. */
  inPart: 1,
  /** A command or option is wrong. */
  usage: 2,
  /** What was named is not there: an article, a briefing, a dead input. */
  notFound: 3,
  /** A briefing does not stand up to verification, or comes out different when it is made again. */
  notVerified: 4,
  /** Something that is needed cannot be reached: Redis, a file, an address. */
  unavailable: 69,
  /** A fault of Daybrief itself. */
  fault: 70,
  /** Settings or editorial data are wrong. */
  configuration: 78,
} as const

export const EXIT_TABLE = `Exit codes:
  0   done
  1   done, but at least one input failed; the others are in
  2   a command or option is wrong
  3   what was named is not there
  4   a briefing does not stand up to verification, or comes out different when it is made again
  69  something that is needed cannot be reached
  70  a fault of Daybrief itself
  78  settings or editorial data are wrong`
