import { readFile } from 'node:fs/promises'
import { z } from 'zod'

/**
 * Reads a file of one JSON object a line; empty lines are passed over.
 *
 * @throws Error that names the file, and the line when one is broken
 */
export async function readLines<Line>(file: string, form: z.ZodType<Line>): Promise<Line[]> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new Error(`expected a file of JSON lines at ${file}, but it cannot be read (${error.code ?? error.message})`)
  })
  return text
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [readLine(line, form, `${file}:${index + 1}`)]))
}

function readLine<Line>(line: string, form: z.ZodType<Line>, where: string): Line {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    throw new Error(`${where}: expected one JSON object on the line (${(error as Error).message})`)
  }
  const checked = form.safeParse(value)
  if (checked.success) return checked.data
  throw new Error(`${where}: ${z.prettifyError(checked.error).replaceAll('\n', ' ')}`)
}
