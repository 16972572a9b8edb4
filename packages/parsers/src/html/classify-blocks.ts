import { featuresOf } from './block-features.ts'
import type { PageView } from './page-view.ts'
import weights from './weights.json' with { type: 'json' }

export type BlockWeights = Readonly<Record<string, number>>

/**
 * From here on a block is of the article. Below one half, since a lost paragraph costs more than a caption too many: the
 * best of 0.3 to 0.6 in cross-validation over sites (training/train-html.ts).
 */
export const BLOCK_THRESHOLD = 0.4

/** How likely each block of a page is part of its article, by logistic regression. */
export function articleProbabilities(view: PageView, trained: BlockWeights = weights): number[] {
  const featuresAt = featuresOf(view)
  return view.blocks.map((_, index) => {
    const features = featuresAt(index)
    let score = 0
    for (const name in features) score += (features[name] as number) * (trained[name] ?? 0)
    return 1 / (1 + Math.exp(-score))
  })
}
