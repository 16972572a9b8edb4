import { builtinModules } from 'node:module'
import { posix } from 'node:path'
import { type House, isProduct, packageOf, type SourceFile } from './house.ts'
import { APPS_MAY_IMPORT, MAY_IMPORT, PURE } from './layers.ts'
import { scanSource } from './scan-source.ts'

/** Node's only module that gives the same answer everywhere, and which a fingerprint needs. */
const NODE_FOR_PURE = ['node:crypto']

/** What is wrong with the imports of a file, one sentence each: file, import, rule. */
export function importFaults(file: SourceFile, house: House): string[] {
  return scanSource(file.text).imports.flatMap(({ specifier, line }) => {
    const rule = specifier === null ? COMPUTED : brokenRule(file.path, specifier, house)
    return rule === null ? [] : [`${file.path}:${line} imports ${specifier ?? 'what it computes'}: ${rule}`]
  })
}

const COMPUTED = 'write out what is imported, so that this test can read it.'

function brokenRule(path: string, specifier: string, house: House): string | null {
  if (specifier.startsWith('.')) return relativeRule(path, specifier)
  if (specifier.startsWith('node:')) return nodeRule(path, specifier)
  if (builtinModules.includes(specifier)) return `write it as node:${specifier}.`
  const name = packageName(specifier)
  return directionRule(path, name, house) ?? manifestRule(path, name, house) ?? exportRule(path, specifier, house)
}

function relativeRule(path: string, specifier: string): string | null {
  const target = posix.join(posix.dirname(path), specifier)
  if (packageOf(target) !== packageOf(path))
    return 'a path may not lead out of its package; import the package by name.'
  if (!isProduct(path) || isProduct(target) || !target.endsWith('.ts')) return null
  return 'what is built may not import a test or a tool.'
}

function nodeRule(path: string, specifier: string): string | null {
  if (!isPure(path) || NODE_FOR_PURE.includes(specifier)) return null
  return `${packageOf(path)} is pure, and of Node's modules may import only ${NODE_FOR_PURE.join(', ')}.`
}

/** Tests and tools may use all pure packages beside what their package may: an article is best made by the parser. */
function directionRule(path: string, name: string, house: House): string | null {
  const own = packageOf(path)
  const target = folderOf(name, house)
  if (target === null || target === own) return null
  const allowed = own.startsWith('apps/') ? APPS_MAY_IMPORT : (MAY_IMPORT[own] ?? [])
  if (allowed.includes(target) || (!isProduct(path) && PURE.includes(target))) return null
  if (target.startsWith('apps/')) return `${target} is an app, and nothing may import an app.`
  if (!own.startsWith('apps/') && !(own in MAY_IMPORT))
    return `${own} has no place yet: give it one in test/architecture/layers.ts.`
  const list = allowed.length === 0 ? 'nothing of the house' : `only ${allowed.join(', ')}`
  return `${own} may import ${list} (schema ← pure ← pipeline ← worker ← apps).`
}

function manifestRule(path: string, name: string, house: House): string | null {
  const own = packageOf(path)
  const manifest = house.manifests.get(own)
  if (name === manifest?.name || name in (manifest?.dependencies ?? {})) return null
  const forTests = { ...manifest?.devDependencies, ...house.root.devDependencies }
  if (!isProduct(path) && name in forTests) return null
  return `${name} does not stand in the dependencies of ${own}/package.json.`
}

function exportRule(path: string, specifier: string, house: House): string | null {
  const name = packageName(specifier)
  const folder = folderOf(name, house)
  if (folder === null || folder === packageOf(path)) return null
  const subpath = `.${specifier.slice(name.length)}`
  return subpath in (house.manifests.get(folder)?.exports ?? {})
    ? null
    : `${folder}/package.json does not export ${subpath}.`
}

export function isPure(path: string): boolean {
  return isProduct(path) && [...PURE, 'packages/schema'].includes(packageOf(path))
}

function folderOf(name: string, house: House): string | null {
  for (const [folder, manifest] of house.manifests) if (manifest.name === name) return folder
  return null
}

/** `@daybrief/queue` of `@daybrief/queue/memory`, `ajv` of `ajv/dist/2020.js`. */
function packageName(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}
