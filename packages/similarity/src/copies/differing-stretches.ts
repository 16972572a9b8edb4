import type { Evidence } from '@daybrief/schema'
import { commonOrder } from './common-order.ts'
import { sentenceTokens, type Token } from './sentence-tokens.ts'

/** A wording of a sentence, and which of its tokens the other wording does not have: from `start` to before `end`. */
export type Stretch = { sentence: Evidence; tokens: readonly Token[]; start: number; end: number }

/** What two wordings of a sentence have between the tokens in common, in order; either side may be empty. */
export function differingStretches(before: Evidence, after: Evidence): { before: Stretch; after: Stretch }[] {
  const [left, right] = [sentenceTokens(before.text), sentenceTokens(after.text)]
  const stretches: { before: Stretch; after: Stretch }[] = []
  let [leftStart, rightStart] = [0, 0]
  for (const [leftEnd, rightEnd] of [...commonOrder(keys(left), keys(right)), [left.length, right.length] as const]) {
    if (leftEnd > leftStart || rightEnd > rightStart) {
      stretches.push({
        before: { sentence: before, tokens: left, start: leftStart, end: leftEnd },
        after: { sentence: after, tokens: right, start: rightStart, end: rightEnd },
      })
    }
    leftStart = leftEnd + 1
    rightStart = rightEnd + 1
  }
  return stretches
}

const keys = (tokens: readonly Token[]) => tokens.map(({ key }) => key)
