import { readdirSync, readFileSync } from 'node:fs'
import Ajv2020 from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { expect, test } from 'vitest'
import { glossary } from '../generate/glossary.ts'
import { jsonSchemaFiles } from '../generate/json-schemas.ts'

const STALE = 'stale: run `npm run glossary`'
const folder = new URL('../json/', import.meta.url)

test('GLOSSARY.md is made from these schemas', () => {
  expect(readFileSync(new URL('../../../GLOSSARY.md', import.meta.url), 'utf8'), STALE).toBe(glossary())
})

test('the JSON Schemas are made from these schemas', () => {
  const files = jsonSchemaFiles()
  expect(readdirSync(folder).sort(), STALE).toEqual([...files.keys()].sort())
  for (const [name, text] of files)
    expect(readFileSync(new URL(name, folder), 'utf8'), `${name} is ${STALE}`).toBe(text)
})

test.each([...jsonSchemaFiles()])('%s is a valid JSON Schema', (_name, text) => {
  const ajv = addFormats.default(new Ajv2020.default({ strict: true, allowUnionTypes: true }))
  expect(() => ajv.compile(JSON.parse(text))).not.toThrow()
})

test('a briefing may be checked without this package', () => {
  const files = jsonSchemaFiles()
  const { $ref, $defs } = JSON.parse(files.get('briefing.schema.json') ?? '')
  expect($ref).toBe('#/$defs/Briefing')
  expect($defs.Briefing.required).toContain('manifest')
  expect($defs.Statement.additionalProperties).toBe(false)
})
