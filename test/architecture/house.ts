/** One TypeScript file: its path from the root, with `/`, and its text. */
export type SourceFile = { path: string; text: string }

/** What a package.json says, as far as imports go. */
export type Manifest = {
  name: string
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
  exports?: Record<string, unknown>
}

/** The repository as the rules see it. */
export type House = {
  /** Every .ts file in packages/ and apps/. */
  files: SourceFile[]
  /** Manifests by folder: `packages/schema`. */
  manifests: Map<string, Manifest>
  /** The root's manifest; what tests and tools use stands there. */
  root: Manifest
  /** Every folder of the repository that is kept, from the root. */
  folders: string[]
}

/** The folder of the package a file belongs to: `packages/schema` for `packages/schema/src/article.ts`. */
export function packageOf(path: string): string {
  return path.split('/').slice(0, 2).join('/')
}

/** Tests, their cases, and the contract suites that the tests of several drivers run. */
const TEST = /\.test\.ts$|\/cases\/|\/contract(?:\.ts$|\/)/

/** Whether a file is part of the product, and not a test of it or a tool that makes something of it. */
export function isProduct(path: string): boolean {
  return path.split('/')[2] === 'src' && !TEST.test(path)
}
