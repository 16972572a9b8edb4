/** Media types of archives: what is opened in place when it stands in another. */
export const ARCHIVES: readonly string[] = ['application/zip', 'application/gzip']
