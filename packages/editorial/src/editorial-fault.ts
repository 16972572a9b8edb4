/** One thing wrong in the editorial data: where, and what was expected and what came. */
export type Fault = { file: string; line: number; message: string }

/**
 * The editorial data cannot be used. `faults` lists all that is wrong, by file and line; the message shows each as
 * `file:line: expected …, got …`.
 */
export class EditorialFault extends Error {
  override readonly name = 'EditorialFault'
  readonly faults: readonly Fault[]

  constructor(faults: readonly Fault[]) {
    const sorted = [...faults].sort(byPlace)
    super(sorted.map((fault) => `${fault.file}:${fault.line}: ${fault.message}`).join('\n'))
    this.faults = sorted
  }
}

function byPlace(a: Fault, b: Fault): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  if (a.line !== b.line) return a.line - b.line
  return a.message < b.message ? -1 : a.message > b.message ? 1 : 0
}
