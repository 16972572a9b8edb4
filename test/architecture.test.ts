import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { House, Manifest } from './architecture/house.ts'
import { importFaults } from './architecture/import-faults.ts'
import { MAY_IMPORT } from './architecture/layers.ts'
import { nameFaults } from './architecture/name-faults.ts'
import { purityFaults } from './architecture/purity-faults.ts'
import { readHouse } from './architecture/read-house.ts'

describe('this repository', () => {
  const house = readHouse(fileURLToPath(new URL('..', import.meta.url)))

  test('has every package in its layer', () => {
    const packages = [...house.manifests.keys()].filter((folder) => folder.startsWith('packages/'))
    expect(packages.toSorted()).toEqual(Object.keys(MAY_IMPORT).toSorted())
    expect(house.files.length).toBeGreaterThan(packages.length)
  })

  test('imports downward only, by name, and what it declares', () => {
    expect(house.files.flatMap((file) => importFaults(file, house))).toEqual([])
  })

  test('keeps its pure packages pure', () => {
    expect(house.files.flatMap(purityFaults)).toEqual([])
  })

  test('has a name for everything', () => {
    expect(nameFaults(house)).toEqual([])
  })

  test('declares no import that runs upward', () => {
    const declared = [...house.manifests].flatMap(([folder, manifest]) =>
      Object.keys(manifest.dependencies ?? {}).map((name) => ({
        path: `${folder}/src/index.ts`,
        text: `import '${name}'`,
      })),
    )
    expect(
      declared.filter(({ text }) => text.includes('@daybrief/')).flatMap((file) => importFaults(file, house)),
    ).toEqual([])
  })
})

describe('an invented house', () => {
  const manifest = (name: string, dependencies: string[] = [], others: Partial<Manifest> = {}): Manifest => ({
    name: `@daybrief/${name}`,
    dependencies: Object.fromEntries(dependencies.map((dependency) => [dependency, '1.0.0'])),
    exports: { '.': {} },
    ...others,
  })
  const house = (path: string, text: string): House => ({
    files: [{ path, text }],
    folders: ['packages/language/src', 'docs'],
    root: { name: 'daybrief', devDependencies: { vitest: '1.0.0' } },
    manifests: new Map([
      ['packages/schema', manifest('schema', ['zod'])],
      ['packages/language', manifest('language', ['@daybrief/schema', '@daybrief/worker', '@daybrief/briefing'])],
      ['packages/briefing', manifest('briefing', ['@daybrief/schema', '@daybrief/language', '@daybrief/similarity'])],
      ['packages/similarity', manifest('similarity')],
      ['packages/pipeline', manifest('pipeline', ['@daybrief/briefing', '@daybrief/store'])],
      [
        'packages/store',
        manifest('store', ['@daybrief/schema', '@daybrief/queue'], { exports: { '.': {}, './sqlite': {} } }),
      ],
      ['packages/queue', manifest('queue', ['@daybrief/schema'])],
      ['packages/renderers', manifest('renderers')],
      ['packages/delivery', manifest('delivery', ['@daybrief/schema', '@daybrief/renderers'])],
      ['packages/worker', manifest('worker', ['@daybrief/store', '@daybrief/pipeline', '@daybrief/cli'])],
      ['packages/attic', manifest('attic', ['@daybrief/schema'])],
      ['apps/cli', manifest('cli', ['@daybrief/worker', '@daybrief/digest', '@daybrief/store'])],
      ['apps/digest', manifest('digest', ['@daybrief/worker'])],
    ]),
  })
  const faults = (path: string, text: string) =>
    house(path, text).files.flatMap((file) => importFaults(file, house(path, text)))

  test.each([
    [
      'packages/briefing/src/a.ts',
      "import { Story } from '@daybrief/schema'\nimport { words } from '@daybrief/language'",
    ],
    ['packages/briefing/src/a.ts', "import './b.ts'\nimport { createHash } from 'node:crypto'"],
    ['packages/briefing/src/a.test.ts', "import { test } from 'vitest'\nimport { readFileSync } from 'node:fs'"],
    ['packages/pipeline/src/a.ts', "import { brief } from '@daybrief/briefing'"],
    ['packages/store/src/a.ts', "import { Article } from '@daybrief/schema'\nimport 'node:sqlite'"],
    ['packages/worker/src/a.ts', "const driver = await import('@daybrief/store/sqlite')"],
    ['apps/cli/src/a.ts', "import { work } from '@daybrief/worker'\nimport data from '../package.json'"],
  ])('%s may say %j', (path, text) => {
    expect(faults(path, text)).toEqual([])
  })

  test.each([
    [
      'packages/schema/src/a.ts',
      "import { words } from '@daybrief/language'",
      'packages/schema may import nothing of the house',
    ],
    [
      'packages/language/src/a.ts',
      "import type { Stage } from '@daybrief/worker'",
      'may import only packages/schema (schema ←',
    ],
    [
      'packages/language/src/a.ts',
      "export * from '@daybrief/briefing'",
      'packages/language may import only packages/schema',
    ],
    ['packages/pipeline/src/a.ts', "import type { Store } from '@daybrief/store'", 'packages/pipeline may import only'],
    [
      'packages/store/src/a.ts',
      "import type { Queue } from '@daybrief/queue'",
      'packages/store may import only packages/schema',
    ],
    [
      'packages/delivery/src/a.ts',
      "const { formats } = await import('@daybrief/renderers')",
      'packages/delivery may import only',
    ],
    ['packages/worker/src/a.ts', "import '@daybrief/cli'", 'apps/cli is an app, and nothing may import an app'],
    ['apps/cli/src/a.ts', "import { main } from '@daybrief/digest'", 'apps/digest is an app'],
    ['packages/attic/src/a.ts', "import { Story } from '@daybrief/schema'", 'packages/attic has no place yet'],
    ['packages/briefing/src/a.ts', "import { join } from 'node:path'", "of Node's modules may import only node:crypto"],
    ['packages/store/src/a.ts', "import fs from 'fs'", 'write it as node:fs'],
    [
      'packages/store/src/a.ts',
      "import { Kysely } from 'kysely'",
      'does not stand in the dependencies of packages/store/package.json',
    ],
    ['packages/store/src/a.ts', "import { test } from 'vitest'", 'vitest does not stand in the dependencies'],
    [
      'packages/briefing/src/a.ts',
      "import { x } from '../../language/src/words.ts'",
      'a path may not lead out of its package',
    ],
    ['packages/briefing/src/a.ts', "import { x } from './a.test.ts'", 'what is built may not import a test or a tool'],
    [
      'packages/schema/src/a.ts',
      "import { x } from '../generate/words.ts'",
      'what is built may not import a test or a tool',
    ],
    [
      'apps/cli/src/a.ts',
      "import { x } from '@daybrief/store/inner'",
      'packages/store/package.json does not export ./inner',
    ],
    ['apps/cli/src/a.ts', 'await import(name)', 'write out what is imported'],
  ])('%s may not say %j', (path, text, rule) => {
    const [fault, ...others] = faults(path, text)
    expect(others).toEqual([])
    expect(fault).toMatch(new RegExp(`^${path.replaceAll('.', '\\.')}:1 imports `))
    expect(fault).toContain(rule)
  })

  test.each([
    ['const now = Date.now()', 'Date.now'],
    ['const today = new Date()', 'new Date()'],
    ['const today = new Date', 'new Date()'],
    ['const today = Date()', 'Date()'],
    ['const home = process.env.HOME', 'process'],
    ['const chance = Math.random()', 'Math.random'],
    ["await fetch('https://news.example')", 'fetch'],
    ['names.sort((a, b) => a.localeCompare(b))', 'localeCompare'],
    ['name.toLocaleLowerCase()', "the machine's locale"],
    ['const id = crypto.randomUUID()', 'chance'],
    [`const text = \`\${Date.now()}\``, 'Date.now'],
  ])('a pure package may not say %j', (text, what) => {
    const [fault, ...others] = purityFaults({ path: 'packages/briefing/src/a.ts', text })
    expect(others).toEqual([])
    expect(fault).toContain(`packages/briefing/src/a.ts uses ${what}: its package is pure`)
    expect(purityFaults({ path: 'packages/worker/src/a.ts', text })).toEqual([])
    expect(purityFaults({ path: 'packages/briefing/src/a.test.ts', text })).toEqual([])
  })

  test.each([
    'const day = new Date(0)',
    '// Date.now would be wrong here',
    "const text = 'Date.now() and process.env'",
    `const text = \`\${name} at Date.now()\``,
    'const done = stage.process(input)',
    'const states = { process: 1 }',
    'const processed = 3',
  ])('a pure package may say %j', (text) => {
    expect(purityFaults({ path: 'packages/briefing/src/a.ts', text })).toEqual([])
  })

  test('a folder or file without a name is found', () => {
    const bare = house('packages/language/src/helpers.ts', '')
    expect(
      nameFaults({ ...bare, folders: [...bare.folders, 'packages/language/src/utils', 'packages/shared'] }),
    ).toEqual([
      expect.stringMatching(/^packages\/language\/src\/utils is called by a name that says nothing/),
      expect.stringMatching(/^packages\/shared is called/),
      expect.stringMatching(/^packages\/language\/src\/helpers\.ts is called/),
    ])
  })
})
