import type { House } from './house.ts'

/** Names under which anything may hide. */
const NAMELESS = ['utils', 'util', 'helpers', 'helper', 'common', 'shared', 'lib', 'core', 'misc']

/** Folders and files called by a name that says nothing. */
export function nameFaults(house: House): string[] {
  const files = house.files.map(({ path }) => path)
  return [...house.folders, ...files]
    .filter((path) => NAMELESS.includes((path.split('/').at(-1) ?? '').replace(/(?:\.test)?\.ts$/, '')))
    .map(
      (path) => `${path} is called by a name that says nothing: a thing without a home is a thing without a name yet.`,
    )
}
