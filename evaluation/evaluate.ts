import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { parseArgs } from 'node:util'
import { measure, TASK_NAMES, type TaskName } from './tasks.ts'

const USAGE = `usage: npm run evaluate -- ${TASK_NAMES.join('|')} --gold FILE [--folder FOLDER] [--predictions FILE]

Predicts for each line of the gold, scores what was predicted and prints the score as one JSON object.
  --gold FILE         labelled articles, one JSON object a line
  --folder FOLDER     where the files stand that the gold speaks of (split)
  --predictions FILE  where to write the predictions, one JSON object a line

example: npm run evaluate -- stories --gold ../shared/data/stories/basil.jsonl --predictions /tmp/basil.jsonl`

/** Exit codes: 0 measured, 1 could not measure, 2 wrong arguments. */
async function evaluate(args: string[]): Promise<number> {
  const given = readArguments(args)
  if (given === null) {
    console.error(USAGE)
    return 2
  }
  try {
    const { articles, predictions, score, seconds } = await measure(given.task, given.gold, { folder: given.folder })
    if (given.predictions !== null) await writeLines(given.predictions, predictions)
    console.log(JSON.stringify(score))
    console.error(`${given.task}: ${articles} lines of gold predicted in ${seconds.toFixed(1)} s`)
    return 0
  } catch (error) {
    console.error(`evaluate: ${(error as Error).message}`)
    return 1
  }
}

type Arguments = { task: TaskName; gold: string; folder: string | null; predictions: string | null }

function readArguments(args: string[]): Arguments | null {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { gold: { type: 'string' }, folder: { type: 'string' }, predictions: { type: 'string' } },
    })
    const task = TASK_NAMES.find((name) => name === positionals[0])
    if (task === undefined || positionals.length !== 1 || values.gold === undefined) return null
    return { task, gold: values.gold, folder: values.folder ?? null, predictions: values.predictions ?? null }
  } catch {
    return null
  }
}

async function writeLines(file: string, lines: object[]) {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
}

process.exitCode = await evaluate(process.argv.slice(2))
