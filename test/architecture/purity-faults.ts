import type { SourceFile } from './house.ts'
import { isPure } from './import-faults.ts'
import { scanSource } from './scan-source.ts'

/** What pure code may not say, and what to do instead. */
const IMPURE: { pattern: RegExp; what: string; instead: string }[] = [
  { pattern: /\bDate\.now\b/, what: 'Date.now', instead: 'take the instant as a parameter' },
  { pattern: /\bnew Date(?:\(\s*\)|(?!\s*\())/, what: 'new Date()', instead: 'take the instant as a parameter' },
  { pattern: /(?<!new )\bDate\(\s*\)/, what: 'Date()', instead: 'take the instant as a parameter' },
  { pattern: /(?<![.\w])performance\b/, what: 'performance', instead: 'measure outside' },
  { pattern: /(?<![.\w])process\b(?!\??:)/, what: 'process', instead: 'take what you need as a parameter' },
  { pattern: /\bMath\.random\b/, what: 'Math.random', instead: 'take a seed as a parameter' },
  {
    pattern: /\b(?:randomUUID|getRandomValues|randomBytes|randomInt)\b/,
    what: 'chance',
    instead: 'take a seed as a parameter',
  },
  { pattern: /(?<![.\w])fetch\s*\(/, what: 'fetch', instead: 'take the bytes as a parameter' },
  { pattern: /\.localeCompare\b/, what: 'localeCompare', instead: 'compare with < and >' },
  { pattern: /\.toLocale\w*\(\s*\)/, what: "the machine's locale", instead: 'name the locale' },
]

/** Where a file of a pure package reaches for clock, chance, environment, network or locale. */
export function purityFaults({ path, text }: SourceFile): string[] {
  if (!isPure(path)) return []
  const { code } = scanSource(text)
  return IMPURE.filter(({ pattern }) => pattern.test(code)).map(
    ({ what, instead }) => `${path} uses ${what}: its package is pure (values in, values out); ${instead}.`,
  )
}
