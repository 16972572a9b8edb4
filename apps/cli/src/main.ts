import { CommanderError } from 'commander'
import { EXIT } from './exit-codes.ts'
import { red } from './print.ts'
import { Problem } from './problem.ts'
import { createProgram } from './program.ts'

// A reader that has seen enough (`daybrief read | head`) closes the pipe; that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(EXIT.done)
  throw error
})

const program = createProgram((exitCode) => {
  process.exitCode = exitCode
})
program.exitOverride()
for (const command of program.commands) exitOverrideBelow(command)

try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? EXIT.done : EXIT.usage
  else if (error instanceof Problem) {
    process.stderr.write(`${red(error.message)}\n`)
    process.exitCode = error.exitCode
  } else if (error instanceof Error && error.name === 'EditorialFault') {
    process.stderr.write(`${red(error.message)}\n`)
    process.exitCode = EXIT.configuration
  } else {
    const words = error instanceof Error ? (error.stack ?? error.message) : String(error)
    process.stderr.write(`${red('This is a fault of Daybrief; please report it with what stands below.')}\n${words}\n`)
    process.exitCode = EXIT.fault
  }
}

function exitOverrideBelow(command: typeof program): void {
  command.exitOverride()
  command.commands.forEach(exitOverrideBelow)
}
