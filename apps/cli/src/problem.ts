import { EXIT } from './exit-codes.ts'

/** Something a person can mend: one sentence that says what is wrong and what to do, and how the command ends. */
export class Problem extends Error {
  override name = 'Problem'
  readonly exitCode: number

  constructor(message: string, kind: keyof typeof EXIT) {
    super(message)
    this.exitCode = EXIT[kind]
  }
}
