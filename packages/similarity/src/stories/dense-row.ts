import type { TermRows } from './term-rows.ts'

/** A weight for each term there is, mostly 0: what rows are added to, so that the product with another is quick. */
export type DenseRow = Float32Array

export const denseRow = ({ vocabulary }: Pick<TermRows, 'vocabulary'>): DenseRow => new Float32Array(vocabulary)

/** Adds the row at a place. */
export function add(row: DenseRow, { starts, terms, weights }: TermRows, place: number) {
  const end = starts[place + 1]!
  for (let at = starts[place]!; at < end; at++) row[terms[at]!]! += weights[at]!
}

/** Sets to 0 what the row at a place has added to. */
export function clear(row: DenseRow, { starts, terms }: TermRows, place: number) {
  const end = starts[place + 1]!
  for (let at = starts[place]!; at < end; at++) row[terms[at]!] = 0
}

/** Sum of the products of the weights with those of the row at a place. */
export function productWith(row: DenseRow, { starts, terms, weights }: TermRows, place: number): number {
  const end = starts[place + 1]!
  let product = 0
  for (let at = starts[place]!; at < end; at++) product += row[terms[at]!]! * weights[at]!
  return product
}
