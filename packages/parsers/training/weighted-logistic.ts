/** One case: its features, what it is, and how much it counts. */
export type WeightedSample = { features: readonly number[]; positive: boolean; weight: number }

const STEPS = 12
const SMALL_STEP = 1e-5
/** The first feature is the same for all and is not pulled; this keeps the equations solvable. */
const BIAS_RIDGE = 1e-6

/**
 * Logistic regression of weighted cases by Newton's method (iteratively reweighted least squares; McCullagh and Nelder
 * 1989). `ridge` pulls all weights but the first towards 0. Features that are 0 cost nothing.
 */
export function fitWeightedLogistic(samples: readonly WeightedSample[], options: { ridge: number }): number[] {
  const size = samples[0]?.features.length ?? 0
  const weights = new Array<number>(size).fill(0)
  for (let step = 0; step < STEPS; step++) {
    const gradient = new Float64Array(size)
    const hessian = Array.from({ length: size }, () => new Float64Array(size))
    for (const { features, positive, weight } of samples) {
      const present = [...features.keys()].filter((index) => features[index] !== 0)
      const score = present.reduce((sum, index) => sum + (weights[index] as number) * (features[index] as number), 0)
      const probability = 1 / (1 + Math.exp(-score))
      const error = weight * (Number(positive) - probability)
      const curvature = weight * Math.max(probability * (1 - probability), 1e-6)
      for (const row of present) {
        gradient[row] = (gradient[row] as number) + error * (features[row] as number)
        const target = hessian[row] as Float64Array
        const factor = curvature * (features[row] as number)
        for (const column of present) {
          if (column > row) break
          target[column] = (target[column] as number) + factor * (features[column] as number)
        }
      }
    }
    for (let row = 0; row < size; row++) {
      const pull = row === 0 ? BIAS_RIDGE : options.ridge
      gradient[row] = (gradient[row] as number) - pull * (weights[row] as number)
      const target = hessian[row] as Float64Array
      target[row] = (target[row] as number) + pull
    }
    const change = solve(hessian, gradient)
    for (const [index, by] of change.entries()) weights[index] = (weights[index] as number) + by
    if (change.every((by) => Math.abs(by) < SMALL_STEP)) break
  }
  return weights
}

/** Solves a symmetric, positive definite system, of which the lower half is given, by Cholesky's method in place. */
function solve(lower: readonly Float64Array[], right: Float64Array): Float64Array {
  const at = (row: number, column: number) => lower[row]?.[column] as number
  for (let row = 0; row < right.length; row++) {
    for (let column = 0; column <= row; column++) {
      let sum = at(row, column)
      for (let index = 0; index < column; index++) sum -= at(row, index) * at(column, index)
      const target = lower[row] as Float64Array
      target[column] = row === column ? Math.sqrt(Math.max(sum, Number.EPSILON)) : sum / at(column, column)
    }
  }
  const solution = Float64Array.from(right)
  for (let row = 0; row < right.length; row++) {
    for (let index = 0; index < row; index++)
      solution[row] = (solution[row] as number) - at(row, index) * (solution[index] as number)
    solution[row] = (solution[row] as number) / at(row, row)
  }
  for (let row = right.length - 1; row >= 0; row--) {
    for (let index = row + 1; index < right.length; index++)
      solution[row] = (solution[row] as number) - at(index, row) * (solution[index] as number)
    solution[row] = (solution[row] as number) / at(row, row)
  }
  return solution
}
