/** Four digits: what is printed, and what floors are compared with. */
export const rounded = (figure: number) => Math.round(figure * 1e4) / 1e4

/** A share, 0 when there is nothing to share. */
export const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole)

/** Harmonic mean of precision and recall. */
export const f1 = (precision: number, recall: number) => share(2 * precision * recall, precision + recall)
