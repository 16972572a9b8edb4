/** Values in, values out: no clock, environment, network, file system or chance. */
export const PURE = [
  'packages/language',
  'packages/parsers',
  'packages/similarity',
  'packages/subjects',
  'packages/briefing',
  'packages/renderers',
]

/** One concern of the outside world each; none knows of another. */
const OUTSIDE = [
  'packages/editorial',
  'packages/intake',
  'packages/store',
  'packages/queue',
  'packages/delivery',
  'packages/language-model',
]

const BELOW_WORKER = ['packages/schema', ...PURE, 'packages/pipeline', ...OUTSIDE]

/** What each package may import of the house: downward only. Apps, which nothing may import, are not listed. */
export const MAY_IMPORT: Record<string, string[]> = {
  'packages/schema': [],
  'packages/language': ['packages/schema'],
  'packages/parsers': ['packages/schema', 'packages/language'],
  'packages/similarity': ['packages/schema', 'packages/language'],
  'packages/subjects': ['packages/schema', 'packages/language'],
  'packages/briefing': ['packages/schema', 'packages/language', 'packages/similarity', 'packages/subjects'],
  'packages/renderers': ['packages/schema', 'packages/language'],
  'packages/pipeline': ['packages/schema', ...PURE],
  ...Object.fromEntries(OUTSIDE.map((folder) => [folder, ['packages/schema']])),
  'packages/worker': BELOW_WORKER,
}

/** Apps stand on top and may import every package, but no app. */
export const APPS_MAY_IMPORT = [...BELOW_WORKER, 'packages/worker']
