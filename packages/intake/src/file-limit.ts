/** A day of 5,000 articles pasted into one file is about 20 MB; what is larger is no news file. */
export const FILE_LIMIT = 20 * 1024 * 1024

/** The sentence for an input above the limit. */
export function tooLarge(size?: number): string {
  const found = size === undefined ? 'more than' : `${megabytes(size)}, and the limit is`
  return `It holds ${found} ${megabytes(FILE_LIMIT)}; cut it into smaller files.`
}

/** Rounded up, so that a byte too many never reads as the limit. */
function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 1024 / 1024)} MB`
}
