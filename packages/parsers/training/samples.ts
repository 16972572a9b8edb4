import { boundsOf, candidatesOf, firstRound, type RoundWeights, type Weights } from '../src/text/classify.ts'
import { type FeatureName, type Features, featuresOf } from '../src/text/features.ts'
import { linesOf } from '../src/text/line.ts'
import { pageMarks } from '../src/text/page-marks.ts'
import { type View, viewOf } from '../src/text/view.ts'
import type { Composed } from './compose.ts'
import { fitLogistic } from './logistic.ts'

/** A file with its gold, as the classifier sees it. */
export type Prepared = Composed & { view: View }

export function prepared(composed: Composed): Prepared {
  const all = linesOf(composed.text)
  const marks = pageMarks(all)
  return { ...composed, view: viewOf(all.filter((_, index) => !marks.has(index))) }
}

export const isStart = ({ view, starts }: Prepared, index: number) => starts.has(view.lines[index]?.range.start ?? -1)

/** Weights of both rounds; the second learns from texts as the first has cut them. */
export function trainOn(files: readonly Prepared[]): Weights {
  const first = fit(
    files.flatMap((file) =>
      candidatesOf(file.view).map((index) => ({ features: featuresOf(file.view, index), start: isStart(file, index) })),
    ),
  )
  const second = fit(
    files.flatMap((file) => {
      const judged = firstRound(file.view, first)
      return judged.map(({ index }, at) => {
        const bounds = boundsOf(judged, at, file.view.lines.length)
        return { features: featuresOf(file.view, index, bounds), start: isStart(file, index) }
      })
    }),
  )
  return { first, second }
}

/** Weights by name, rounded as they are kept. */
function fit(samples: readonly { features: Features; start: boolean }[]): RoundWeights {
  const names = Object.keys(samples[0]?.features ?? {}) as FeatureName[]
  const weights = fitLogistic(
    samples.map(({ features, start }) => ({ features: names.map((name) => features[name]), start })),
  )
  const rounded = names.map((name, index) => [name, Math.round((weights[index] as number) * 1000) / 1000])
  return Object.fromEntries(rounded) as RoundWeights
}
