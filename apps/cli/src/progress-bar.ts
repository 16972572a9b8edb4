import { progress } from '@clack/prompts'

/** A bar that grows while a person waits; nothing where there is no terminal. */
export type ProgressBar = { at(done: number): void; end(): void }

/** Starts a bar on a terminal; elsewhere, or when asked to be quiet, it does nothing. */
export function progressBar(options: { total: number; quiet: boolean }): ProgressBar {
  if (options.quiet || !process.stderr.isTTY) return { at: () => {}, end: () => {} }
  const bar = progress({ max: options.total, output: process.stderr })
  bar.start(`0 of ${options.total}`)
  let before = 0
  return {
    at(done) {
      bar.advance(done - before, `${done} of ${options.total}`)
      before = done
    },
    end: () => bar.stop(`${before} of ${options.total}`),
  }
}
