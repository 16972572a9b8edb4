import type { Command } from 'commander'

/** Adds the options that every command takes, and an example below its help. */
export function withCommonOptions(command: Command, example: string): Command {
  return command
    .addHelpText('after', `\nExample:\n  ${example}`)
    .option('--store <folder>', 'folder of the store (default: DAYBRIEF_STORE, else .daybrief)')
    .option('--out <folder>', 'folder briefings are written to (default: DAYBRIEF_OUT, else briefings)')
    .option(
      '--editorial <folder>',
      'folder of the editorial data (default: DAYBRIEF_EDITORIAL, else the one that came with Daybrief)',
    )
    .option('--json', 'answer with one JSON value')
}
