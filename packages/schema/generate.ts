import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { glossary } from './generate/glossary.ts'
import { jsonSchemaFiles } from './generate/json-schemas.ts'

/** Writes GLOSSARY.md and the JSON Schemas, and removes schemas of words that are gone. */
const page = fileURLToPath(new URL('../../GLOSSARY.md', import.meta.url))
const folder = fileURLToPath(new URL('./json/', import.meta.url))

await mkdir(folder, { recursive: true })
const files = jsonSchemaFiles()
for (const name of await readdir(folder)) if (!files.has(name)) await rm(`${folder}${name}`)
for (const [name, text] of files) await writeFile(`${folder}${name}`, text)
await writeFile(page, glossary())
