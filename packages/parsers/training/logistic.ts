/** One line: its features and whether an article starts there. */
export type Sample = { features: number[]; start: boolean }

/** Pulls weights towards 0 (ridge); 0.05 to 0.5 score alike, 5 worse. */
const RIDGE = 0.1
const STEPS = 25
const SMALL_STEP = 1e-6

/** Logistic regression by Newton's method (iteratively reweighted least squares; McCullagh and Nelder 1989). */
export function fitLogistic(samples: readonly Sample[]): number[] {
  const size = samples[0]?.features.length ?? 0
  let weights = new Array<number>(size).fill(0)
  for (let step = 0; step < STEPS; step++) {
    const gradient = weights.map((weight, index) => (index === 0 ? 0 : -RIDGE * weight))
    const hessian = Array.from({ length: size }, (_, row) =>
      Array.from({ length: size }, (_, column) => (row === column ? (row === 0 ? 1e-9 : RIDGE) : 0)),
    )
    for (const { features, start } of samples) {
      const probability = sigmoid(dot(weights, features))
      const error = (start ? 1 : 0) - probability
      const curvature = Math.max(probability * (1 - probability), 1e-9)
      for (let row = 0; row < size; row++) {
        const value = features[row] as number
        if (value === 0) continue
        gradient[row] = (gradient[row] as number) + error * value
        const target = hessian[row] as number[]
        for (let column = 0; column <= row; column++)
          target[column] = (target[column] as number) + curvature * value * (features[column] as number)
      }
    }
    for (let row = 0; row < size; row++)
      for (let column = 0; column < row; column++)
        (hessian[column] as number[])[row] = (hessian[row] as number[])[column] as number
    const change = solve(hessian, gradient)
    weights = weights.map((weight, index) => weight + (change[index] as number))
    if (Math.max(...change.map(Math.abs)) < SMALL_STEP) break
  }
  return weights
}

const sigmoid = (score: number) => 1 / (1 + Math.exp(-score))

function dot(weights: readonly number[], features: readonly number[]): number {
  let sum = 0
  for (let index = 0; index < weights.length; index++) sum += (weights[index] as number) * (features[index] as number)
  return sum
}

/** Gaussian elimination with partial pivoting. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, index) => [...row, right[index] as number])
  const size = rows.length
  for (let column = 0; column < size; column++) {
    let pivot = column
    for (let row = column + 1; row < size; row++)
      if (Math.abs(rows[row]?.[column] ?? 0) > Math.abs(rows[pivot]?.[column] ?? 0)) pivot = row
    const swap = rows[column] as number[]
    rows[column] = rows[pivot] as number[]
    rows[pivot] = swap
    const lead = rows[column] as number[]
    for (let row = column + 1; row < size; row++) {
      const target = rows[row] as number[]
      const factor = (target[column] as number) / (lead[column] as number)
      if (factor !== 0)
        for (let at = column; at <= size; at++) target[at] = (target[at] as number) - factor * (lead[at] as number)
    }
  }
  const solution = new Array<number>(size).fill(0)
  for (let row = size - 1; row >= 0; row--) {
    const values = rows[row] as number[]
    let sum = values[size] as number
    for (let column = row + 1; column < size; column++) sum -= (values[column] as number) * (solution[column] as number)
    solution[row] = sum / (values[row] as number)
  }
  return solution
}
