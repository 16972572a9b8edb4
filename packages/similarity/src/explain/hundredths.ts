/** A likeness as a person reads it. */
export const hundredths = (likeness: number) => Number(likeness.toFixed(2))
