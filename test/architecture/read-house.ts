import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { House, Manifest } from './house.ts'

/** Not ours, or made. */
const SKIPPED = new Set(['node_modules', 'dist', 'coverage'])

/** Reads the repository at `root`. */
export function readHouse(root: string): House {
  const folders = foldersBelow(root, '')
  const files = folders
    .filter((folder) => /^(?:packages|apps)\//.test(folder))
    .flatMap((folder) => readdirSync(join(root, folder), { withFileTypes: true }).map((entry) => ({ folder, entry })))
    .filter(({ entry }) => entry.isFile() && entry.name.endsWith('.ts'))
    .map(({ folder, entry }) => `${folder}/${entry.name}`)
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
  const packages = folders.filter((folder) => /^(?:packages|apps)\/[^/]+$/.test(folder))
  const manifests = new Map(packages.map((folder) => [folder, manifest(join(root, folder))]))
  return { files, manifests, root: manifest(root), folders }
}

function foldersBelow(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && !SKIPPED.has(entry.name))
    .map((entry) => (folder === '' ? entry.name : `${folder}/${entry.name}`))
    .flatMap((path) => [path, ...foldersBelow(root, path)])
}

function manifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
}
