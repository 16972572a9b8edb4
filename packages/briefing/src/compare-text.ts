/** Orders two strings by their UTF-16 units: the same everywhere, unlike a locale's order. */
export const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
